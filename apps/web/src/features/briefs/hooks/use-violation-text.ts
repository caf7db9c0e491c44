import { VIOLATION_CODES } from '@raccordo/brief';
import { useTranslation } from 'react-i18next';

/** The sentence of a field's error; its message is a violation code, ours or the server's. */
export function useViolationText(): (
  error: { readonly message?: string } | undefined,
) => string | undefined {
  const { t } = useTranslation('briefs');
  return (error) => {
    if (error === undefined) return undefined;
    const code = VIOLATION_CODES.find((known) => known === error.message) ?? 'other';
    return t(`violation.${code}`);
  };
}
