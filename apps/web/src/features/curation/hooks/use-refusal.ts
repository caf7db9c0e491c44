import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { useProblemMessage } from '../../../shared/api/problem-message.ts';

/** Why something was refused, in the words of this feature if it has any. */
export function useRefusal(): (error: unknown) => string {
  const { t, i18n } = useTranslation('curation');
  const messageOf = useProblemMessage();
  return (error) => {
    if (!(error instanceof ApiProblem)) return messageOf(error);
    const key = `problems.${error.code}`;
    return i18n.exists(`curation:${key}`) ? t(key) : messageOf(error);
  };
}
