import { EVIDENCE_LEVELS } from '@raccordo/agency';
import type { Candidate } from '@raccordo/matching';
import { aCandidate } from '@raccordo/matching/testing';
import { aNeed } from '@raccordo/planning/testing';
import type { CapabilityId } from '@raccordo/taxonomy';
import type { TeamRequest } from '../team-request.ts';

const CAPABILITIES: readonly CapabilityId[] = [
  'marketing_management',
  'search_ads',
  'seo',
  'landing_pages',
  'email_dem',
  'analytics_tracking',
];

/** Even whole numbers from a seed (mulberry32). */
export function seeded(seed: number): (low: number, high: number) => number {
  let state = seed;
  return (low, high) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  };
}

export interface SmallMarket {
  readonly agencies: readonly Candidate[];
  readonly request: TeamRequest;
}

/**
 * A dozen agencies of few rates, retainers and hours, so that teams tie and retainers bind, and a
 * request with some of everything a firm may ask.
 */
export function aSmallMarket(seed: number, size = 9): SmallMarket {
  const whole = seeded(seed);
  const oneIn = (chances: number): boolean => whole(1, chances) === 1;
  const pick = <Value>(values: readonly Value[]): Value => values[whole(0, values.length - 1)]!;
  const agencies = Array.from({ length: size }, (_, place) =>
    aCandidate({
      id: `01900000-0000-7000-8000-${((place * 37) % 97).toString().padStart(12, '0')}`,
      hourlyRateMinor: pick([3_000, 4_500, 4_500, 6_000, 9_000]),
      minRetainerMinor: pick([0, 0, 20_000, 40_000, 80_000]),
      servedRegions: oneIn(6) ? ['ITG1'] : ['ITC4'],
      isRemote: oneIn(2),
      isAvailable: !oneIn(10),
      sectorConflicts: oneIn(8) ? ['F'] : [],
      offers: CAPABILITIES.filter(() => oneIn(2)).map((capability) => ({
        capability,
        hoursPerMonth: pick([2, 5, 5, 8, 20]),
        evidence: pick(EVIDENCE_LEVELS),
      })),
    }),
  );
  const asked = CAPABILITIES.filter(() => !oneIn(3));
  const lines = asked.length === 0 ? CAPABILITIES.slice(0, 2) : asked;
  const base = Math.floor(1_000_000 / lines.length);
  const ids = agencies.map(({ id }) => id);
  return {
    agencies,
    request: {
      need: aNeed({
        lines: lines.map((capability, place) => ({
          capability,
          weightPpm: place === 0 ? 1_000_000 - base * (lines.length - 1) : base,
          minutes: pick([240, 300, 480, 600]),
          recurringMinutes: 0,
          oneOffMinutes: 0,
          inHouseMinutes: 0,
          isMustHave: false,
          sources: [],
        })),
        feeBudgetMinor: oneIn(12)
          ? null
          : pick([40_000, 70_000, 110_000, 160_000, 250_000, 600_000]),
        isRemoteAccepted: oneIn(2),
        refusesSectorConflict: oneIn(2),
      }),
      maxMembers: oneIn(4) ? whole(1, 3) : 4,
      fixedIds: oneIn(4) ? [pick(ids)] : [],
      excludedIds: oneIn(4) ? [pick(ids)] : [],
      inHouse: oneIn(3)
        ? { minutes: pick([120, 600, 1_500]), capabilities: [pick(CAPABILITIES)], leads: oneIn(2) }
        : null,
      perMemberPpm: oneIn(5) ? 30_000 : 0,
    },
  };
}
