import type { components } from '@raccordo/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.ts';
import { SHARED_NAMESPACE } from '../i18n/texts.ts';

export type EvidenceReason = components['schemas']['EvidenceReasonResponse'];

/** A day is a day wherever it is read. */
const DAY: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
};
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' };

/** Why a claim has its level, as one sentence. */
export function useEvidenceText(): (reason: EvidenceReason) => string {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const format = useFormat();
  const day = (iso: string | null): string => (iso === null ? '' : format.date(iso, DAY));
  const month = (iso: string | null): string =>
    iso === null ? '' : format.date(`${iso}-01`, MONTH);
  const number = (value: number | null, decimals = 0): string =>
    format.number(value ?? 0, decimals);
  return (reason) => {
    switch (reason.kind) {
      case 'verified':
        return t(`evidenceReason.verified.${reason.by ?? 'admin'}`, { on: day(reason.on) });
      case 'case_shown':
        return t('evidenceReason.case_shown', {
          delivered: month(reason.deliveredIn),
          until: day(reason.countsUntil),
        });
      case 'case_aged':
        return t('evidenceReason.case_aged', {
          age: number(reason.ageMonths),
          max: number(reason.maxAgeMonths),
        });
      case 'contest_upheld':
      case 'rejected':
        return t(`evidenceReason.${reason.kind}`, {
          on: day(reason.on),
          reason: reason.reason ?? '',
        });
      case 'rated_jobs':
        return t('evidenceReason.rated_jobs', {
          jobs: number(reason.ratedJobs),
          mean: number(reason.meanRating, 1),
        });
      case 'no_case':
      case 'as_listed':
        return t(`evidenceReason.${reason.kind}`);
    }
  };
}
