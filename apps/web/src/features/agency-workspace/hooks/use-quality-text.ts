import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import type { QualityStep } from '../api/types.ts';

/** What to do, in words; what it brings stands beside it. */
export function useQualityText(): (step: QualityStep) => string {
  const { t } = useTranslation('agency-workspace');
  const names = useNames();
  return ({ step, capability }) =>
    t(`quality.step.${step}`, { offer: capability === null ? '' : names.capability(capability) });
}
