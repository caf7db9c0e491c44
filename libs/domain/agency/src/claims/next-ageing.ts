import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import type { AgencyCase } from '../own-profile/agency-case.ts';
import type { Claim } from './claim.ts';
import { evidenceOf } from './evidence-of.ts';

/** A claim that will fall from shown to declared unless something newer is shown. */
export interface Ageing {
  readonly capability: CapabilityId;
  readonly caseId: string;
  /** Last day of the level it has; `YYYY-MM-DD`. */
  readonly countsUntil: string;
}

/** How long before a case stops counting its agency is told: time enough to finish another one. */
export const AGEING_NOTICE_DAYS = 28;

const DAY_MS = 86_400_000;

/** Whether it is time to say so; `today` is `YYYY-MM-DD`. */
export function isAgeingSoon({ countsUntil }: Ageing, today: string): boolean {
  return Date.parse(countsUntil) - Date.parse(today) <= AGEING_NOTICE_DAYS * DAY_MS;
}

/** When levels will fall, soonest first, then in taxonomy order. What is verified does not age. */
export function nextAgeing(
  claims: readonly Claim[],
  cases: readonly AgencyCase[],
  today: string,
): readonly Ageing[] {
  return claims
    .flatMap((claim) => {
      const { reason } = evidenceOf(claim, cases, today);
      if (reason.kind !== 'case_shown') return [];
      const { caseId, countsUntil } = reason;
      return [{ capability: claim.capability, caseId, countsUntil }];
    })
    .sort(
      (a, b) =>
        compare(a.countsUntil, b.countsUntil) ||
        CAPABILITY_IDS.indexOf(a.capability) - CAPABILITY_IDS.indexOf(b.capability),
    );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
