import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';

const KNOWN = [
  'too_short',
  'too_long',
  'common',
  'personal',
  'email',
  'required',
  'max_length',
  'mismatch',
];

/** What the server says about one field of a form, in words; undefined when nothing. */
export function useFieldError(error: unknown): (path: string) => string | undefined {
  const { t } = useTranslation('identity');
  return (path) => {
    if (!(error instanceof ApiProblem)) return undefined;
    const code = error.violations.find((violation) => violation.path === path)?.code;
    if (code === undefined) return undefined;
    return t(`violations.${KNOWN.includes(code) ? code : 'other'}`);
  };
}
