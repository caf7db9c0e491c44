import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { useProblemMessage } from '../../../shared/api/problem-message.ts';

/** Errors of signing in and of accounts in their own words, all others as everywhere. */
export function useIdentityMessage(): (error: unknown) => string {
  const { t, i18n } = useTranslation('identity');
  const messageOf = useProblemMessage();
  return (error) => {
    if (!(error instanceof ApiProblem)) return messageOf(error);
    const key = `problems.${error.code}`;
    return i18n.exists(`identity:${key}`) ? t(key, error.details) : messageOf(error);
  };
}
