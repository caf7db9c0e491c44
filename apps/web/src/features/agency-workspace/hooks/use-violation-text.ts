import { PROFILE_VIOLATION_CODES } from '@raccordo/agency';
import { useTranslation } from 'react-i18next';
import type { Violation } from '../../../shared/api/api-problem.ts';

const CONTENT_PREFIX = /^content\./;

/** The sentence of what is wrong with a field; undefined when nothing is. */
export function useViolationText(
  violations: readonly Violation[],
): (path: string) => string | undefined {
  const { t } = useTranslation('agency-workspace');
  return (path) => {
    const found = violations.find((one) => one.path.replace(CONTENT_PREFIX, '') === path);
    if (found === undefined) return undefined;
    const code = PROFILE_VIOLATION_CODES.find((known) => known === found.code) ?? 'other';
    return t(`violation.${code}`);
  };
}
