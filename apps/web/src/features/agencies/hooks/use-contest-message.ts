import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { useProblemMessage } from '../../../shared/api/problem-message.ts';

/** Why a contest was refused; what is not about contests is said as everywhere. */
export function useContestMessage(): (error: unknown) => string {
  const { t, i18n } = useTranslation('agencies');
  const shared = useProblemMessage();
  return (error) => {
    if (!(error instanceof ApiProblem)) return shared(error);
    const key = `problems.${error.code}`;
    return i18n.exists(key, { ns: 'agencies' }) ? t(key) : shared(error);
  };
}
