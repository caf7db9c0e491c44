import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';

/** What is wrong at a path, with the bound that is not kept where there is one. */
export interface ReferenceProblem {
  readonly path: string;
  readonly code: string;
  readonly limit?: string;
}

export type ProblemAt = (path: string) => string | undefined;

/** Sentences for what the form finds, or the server where the form found nothing. */
export function useProblemAt(
  found: readonly ReferenceProblem[],
  kind: string,
  error: unknown,
): ProblemAt {
  const { t, i18n } = useTranslation('reference-data');
  const answered = error instanceof ApiProblem ? error.violations : [];
  return (path) => {
    const own = found.find((one) => one.path === path);
    const theirs = answered.find((one) => one.path === `${kind}.${path}`);
    const problem = own ?? theirs;
    if (problem === undefined) return undefined;
    const key = `problem.${problem.code}`;
    if (!i18n.exists(key, { ns: 'reference-data' })) return t('problem.other');
    return t(key, { limit: own?.limit ?? '' });
  };
}
