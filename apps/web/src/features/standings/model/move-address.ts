import type { MoveOutcome } from '@raccordo/api-client';
import type { Locale } from '@raccordo/kernel';
import { paths } from '../../../shared/paths.ts';

type Kind = MoveOutcome['move']['kind'];

/** The screen of the workspace where an agency makes the move. */
export function moveAddress(locale: Locale, kind: Kind): string {
  switch (kind) {
    case 'show_case':
      return paths.agencyCase(locale, 'new');
    case 'verify_offer':
      return paths.agencyEvidence(locale);
    case 'take_clients':
    case 'lower_minimum':
    case 'lower_rate':
      return paths.agencyDraft(locale, 'terms');
    case 'add_capability':
    case 'raise_hours':
      return paths.agencyDraft(locale, 'offers');
    case 'sector_case':
    case 'work_remotely':
    case 'serve_region':
    case 'speak_language':
      return paths.agencyDraft(locale, 'reach');
  }
}
