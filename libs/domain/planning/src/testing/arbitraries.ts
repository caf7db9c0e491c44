import type { Answer, Brief } from '@raccordo/brief';
import {
  GOAL_PRIORITIES,
  GROUNDINGS,
  KPIS,
  MARKETS,
  OBJECTIVES,
  SEARCH_DEMANDS,
} from '@raccordo/brief';
import { CAPABILITY_IDS, SECTOR_IDS } from '@raccordo/taxonomy';
import fc from 'fast-check';

const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const someOf = <Value>(values: readonly Value[]) => fc.subarray([...values]);

const answers = (low: number, high: number): fc.Arbitrary<Answer | null> => {
  const value = fc.double({ min: low, max: high, noNaN: true });
  return orNull(
    fc.oneof(
      value.map((given): Answer => ({ kind: 'value', value: given })),
      fc.tuple(value, value).map(([a, b]): Answer => {
        return { kind: 'range', low: Math.min(a, b), high: Math.max(a, b) };
      }),
      fc.constant<Answer>({ kind: 'unknown' }),
    ),
  );
};

/** Any brief at all, sensible or not. */
export const briefs: fc.Arbitrary<Brief> = fc.record({
  firm: fc.record({
    name: fc.constant(null),
    vatNumber: fc.constant(null),
    sector: orNull(oneOf(SECTOR_IDS)),
    region: fc.constant('ITC4' as const),
    headcount: orNull(fc.integer({ min: 0, max: 500 })),
    turnoverMinor: orNull(fc.integer({ min: 0, max: 20_000_000_00 })),
    market: orNull(oneOf(MARKETS)),
    searchDemand: orNull(oneOf(SEARCH_DEMANDS)),
  }),
  goals: fc.record({
    priority: orNull(oneOf(GOAL_PRIORITIES)),
    objectives: someOf(OBJECTIVES),
    kpis: someOf(KPIS),
    monthlyTarget: fc.constant(null),
    horizonMonths: orNull(fc.integer({ min: 1, max: 60 })),
  }),
  ask: fc.record({ text: fc.constant(''), capabilities: someOf(CAPABILITY_IDS) }),
  economics: fc.record({
    averageOrderMinor: answers(1, 10_000_000),
    grossMarginRatio: answers(0, 1),
    repeatFactor: answers(1, 20),
    closeRatio: answers(0, 1),
    acquisitionShareRatio: answers(0, 1),
  }),
  budget: fc.record({
    currency: fc.constant('EUR' as const),
    monthlyMinor: orNull(fc.integer({ min: 0, max: 20_000_00 })),
    oneOffMinor: orNull(fc.integer({ min: 0, max: 20_000_00 })),
    mediaMinor: orNull(fc.integer({ min: 0, max: 10_000_00 })),
    isUndecided: fc.boolean(),
  }),
  grounding: fc.record({
    isAnswered: fc.boolean(),
    assets: someOf(GROUNDINGS),
    mailingListContacts: orNull(fc.integer({ min: 0, max: 100_000 })),
  }),
  inHouse: fc.record({
    isAnswered: fc.boolean(),
    skills: fc.array(
      fc.record({
        capability: oneOf(CAPABILITY_IDS),
        hoursPerMonth: fc.integer({ min: 0, max: 40 }),
      }),
      { maxLength: 4 },
    ),
  }),
  constraints: fc.record({
    isRemoteAccepted: orNull(fc.boolean()),
    languages: fc.constant(['it'] as const),
    refusesSectorConflict: fc.boolean(),
    startWithinDays: fc.constant(null),
    hasDecisionMaker: orNull(fc.boolean()),
  }),
});

/** So many briefs, sensible or not; the same ones for the same seed. */
export function sampledBriefs(count: number, seed: number): readonly Brief[] {
  return fc.sample(briefs, { numRuns: count, seed });
}
