import { CAPABILITY_IDS, macroAreaOf } from '@raccordo/taxonomy';
import type { Need } from '@raccordo/planning';
import {
  OTHER_SECTOR,
  type AnonymousLine,
  type AnonymousNeed,
  type PrivateNeed,
} from './anonymous-need.ts';
import { groupBy } from '../group-by.ts';
import { feeBandOf } from './fee-band.ts';
import { wholePoints } from './whole-points.ts';

/** A combination of trade, place and size is told only if this many different firms share it. */
export const LEAST_FIRMS = 3;

/** What somebody outside may know a firm by. */
type Portrait = Pick<AnonymousNeed, 'sector' | 'region' | 'macroArea' | 'sizeClass'>;

/** From the most to the least telling; the first that enough firms share is used. */
const PORTRAITS: readonly ((need: Need) => Portrait)[] = [
  ({ sector, region, sizeClass }) => ({ sector, region, macroArea: areaOf(region), sizeClass }),
  ({ sector, region, sizeClass }) => ({
    sector,
    region: null,
    macroArea: areaOf(region),
    sizeClass,
  }),
  ({ region, sizeClass }) => ({
    sector: OTHER_SECTOR,
    region: null,
    macroArea: areaOf(region),
    sizeClass,
  }),
];

export interface ReleasedNeeds {
  /** Latest month first, then by key, so that the order within a month tells nothing. */
  readonly released: readonly AnonymousNeed[];
  /** How many are not told at all. */
  readonly withheld: number;
}

/**
 * Needs as agencies may see them. k-anonymity over the needs given: whoever knows a firm's trade, place
 * and size finds at least `leastFirms` firms behind every portrait. Needs too rare to be told are
 * widened, region before sector, and left out if even that is not enough.
 */
export function releaseNeeds(
  needs: readonly PrivateNeed[],
  leastFirms: number = LEAST_FIRMS,
): ReleasedNeeds {
  const released: AnonymousNeed[] = [];
  let left = needs;
  for (const portraitOf of PORTRAITS) {
    const groups = groupBy(left, ({ need }) => JSON.stringify(portraitOf(need)));
    left = [];
    for (const group of groups.values()) {
      if (new Set(group.map(({ subject }) => subject)).size < leastFirms)
        left = [...left, ...group];
      else released.push(...group.map((one) => told(one, portraitOf(one.need))));
    }
  }
  released.sort((a, b) => (a.month === b.month ? order(a.key, b.key) : order(b.month, a.month)));
  return { released, withheld: left.length };
}

/** Field by field: whatever else the objects carry at run time stays behind. */
function told({ key, matchedOn, objective, need }: PrivateNeed, portrait: Portrait): AnonymousNeed {
  const { sector, region, macroArea, sizeClass } = portrait;
  const facts = {
    key,
    month: matchedOn.slice(0, 7),
    sector,
    region,
    macroArea,
    sizeClass,
    objective,
    currency: need.currency,
    feeBand: need.feeBudgetMinor === null ? null : feeBandOf(need.feeBudgetMinor),
    lines: linesOf(need),
  };
  // The only place where the mark is given.
  return facts as typeof facts & AnonymousNeed;
}

function linesOf({ lines }: Need): readonly AnonymousLine[] {
  const points = wholePoints(lines.map(({ weightPpm }) => weightPpm));
  const place = ({ capability }: AnonymousLine): number => CAPABILITY_IDS.indexOf(capability);
  return lines
    .map(({ capability, minutes }, index) => ({
      capability,
      weightPoints: points[index] ?? 0,
      hours: Math.ceil(minutes / 60),
    }))
    .filter(({ weightPoints }) => weightPoints > 0)
    .sort((a, b) => b.weightPoints - a.weightPoints || place(a) - place(b));
}

const areaOf = (region: Need['region']) => (region === null ? null : macroAreaOf(region));

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
