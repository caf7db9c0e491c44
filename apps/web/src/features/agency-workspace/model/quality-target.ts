import type { Locale } from '@raccordo/kernel';
import { paths } from '../../../shared/paths.ts';
import type { QualityStep } from '../api/types.ts';
import type { ProfileStep } from './profile-step.ts';

const STEP_OF: Readonly<
  Record<Exclude<QualityStep['step'], 'prove_offer' | 'await_check'>, ProfileStep>
> = {
  add_case: 'cases',
  add_figures: 'cases',
  add_vat_number: 'company',
  say_places: 'reach',
  say_languages: 'reach',
  say_sectors: 'reach',
  say_sizes: 'reach',
  name_person: 'people',
  say_rate: 'terms',
  say_retainer: 'terms',
  describe: 'words',
  translate: 'words',
  add_logo: 'words',
};

/** Where it is done; null when it is somebody else's to do. */
export function qualityTarget(locale: Locale, { step }: Pick<QualityStep, 'step'>): string | null {
  if (step === 'await_check') return null;
  if (step === 'prove_offer') return paths.agencyEvidence(locale);
  return paths.agencyDraft(locale, STEP_OF[step]);
}
