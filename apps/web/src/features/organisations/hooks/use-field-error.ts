import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../shared/api/api-problem.ts';

const KNOWN = [
  'characters',
  'check_digit',
  'email',
  'length',
  'max_length',
  'mismatch',
  'required',
];

/** What the server says about one field, in words; undefined when nothing. */
export function useFieldError(error: unknown): (path: string) => string | undefined {
  const { t } = useTranslation('organisations');
  return (path) => {
    if (!(error instanceof ApiProblem)) return undefined;
    const code = error.violations.find((violation) => violation.path === path)?.code;
    if (code === undefined) return undefined;
    return t(`violations.${KNOWN.includes(code) ? code : 'other'}`);
  };
}
