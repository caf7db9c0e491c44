import type { Need } from '@raccordo/planning';
import { OTHER_SECTOR, type AnonymousNeed } from './anonymous-need.ts';
import { feeOfBand } from './fee-band.ts';

const PPM_PER_POINT = 10_000;

/**
 * The need as the engine reads it, made of nothing but what was released: so that no figure an agency
 * is shown can tell more than that. What was not released shuts no gate: a widened region, languages,
 * and whether the firm refuses rivals' agencies or work from elsewhere.
 */
export function needOfAnonymous(need: AnonymousNeed): Need {
  return {
    lines: need.lines.map(({ capability, weightPoints, hours }) => ({
      capability,
      weightPpm: weightPoints * PPM_PER_POINT,
      minutes: hours * 60,
      recurringMinutes: hours * 60,
      oneOffMinutes: 0,
      inHouseMinutes: 0,
      isMustHave: false,
      sources: [],
    })),
    currency: need.currency,
    feeBudgetMinor: need.feeBand === null ? null : feeOfBand(need.feeBand),
    region: need.region,
    isRemoteAccepted: true,
    languages: [],
    sector: need.sector === OTHER_SECTOR ? null : need.sector,
    sizeClass: need.sizeClass,
    refusesSectorConflict: false,
  };
}
