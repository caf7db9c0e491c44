import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { useProblemMessage } from '../../../shared/api/problem-message.ts';

/** Why an organisation, its people or an invitation refused; everything else as everywhere. */
export function useOrganisationMessage(): (error: unknown) => string {
  const { t, i18n } = useTranslation('organisations');
  const messageOf = useProblemMessage();
  return (error) => {
    if (!(error instanceof ApiProblem)) return messageOf(error);
    const key = `problems.${error.code}`;
    return i18n.exists(`organisations:${key}`, { count: 1 })
      ? t(key, { count: minutesOf(error) })
      : messageOf(error);
  };
}

/** A wait is said in whole minutes: nobody counts 3,600 seconds. */
const minutesOf = ({ retryAfterSeconds, details }: ApiProblem): number =>
  Math.max(1, Math.ceil((retryAfterSeconds ?? Number(details['seconds'] ?? 60)) / 60));
