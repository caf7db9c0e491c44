import { useTranslation } from 'react-i18next';
import type { Twins } from '../api/types.ts';

/** Why two agencies may be one, or speak against it. */
export function useSignalText(): (signal: Twins['signals'][number]) => string {
  const { t } = useTranslation('curation');
  return ({ kind, detail }) => t(`signal.${kind}`, { detail });
}
