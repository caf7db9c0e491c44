import type { CurrentOrganisation } from '@raccordo/api-client';
import { ApiProblem } from '../api/api-problem.ts';
import type { AsyncViewProps } from '../async/async-view.tsx';
import { useCurrentOrganisation } from './current-organisation.ts';
import { usePerson, useSession } from './session.ts';

const SIGN_IN_FIRST = new ApiProblem('access.sign_in_required', 401);

/**
 * The agency one acts for; null for people of firms, and for who now acts for another organisation
 * of theirs. Whoever is not signed in is told to.
 */
export function useOwnAgency(): AsyncViewProps<CurrentOrganisation | null>['query'] {
  const session = useSession();
  const current = useCurrentOrganisation();
  const { data, error, isError, isFetching, refetch } = session;
  if (data?.person === null) {
    return { data: undefined, error: SIGN_IN_FIRST, isError: true, isFetching, refetch } as const;
  }
  const agency = current?.kind === 'agency' ? current : null;
  return { data: data === undefined ? undefined : agency, error, isError, isFetching, refetch };
}

/** Whether the signed-in person works for an agency; false as long as it is not known. */
export const useWorksForAgency = (): boolean =>
  usePerson()?.organisations.some(({ kind }) => kind === 'agency') ?? false;
