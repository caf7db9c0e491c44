import { useProblemMessage } from '../../../shared/api/problem-message.ts';

/** What went wrong, in the words of this feature if it has any. */
export const useWorkspaceMessage = (): ((error: unknown) => string) =>
  useProblemMessage('agency-workspace');
