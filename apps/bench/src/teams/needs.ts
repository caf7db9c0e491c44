import type { Need, NeedLine } from '@raccordo/planning';
import { CAPABILITY_IDS, REGION_IDS, SECTOR_IDS, type CapabilityId } from '@raccordo/taxonomy';
import { Random } from '../random.ts';

export const NEED_KINDS = ['typical', 'broad', 'tight'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** Lines of a need, and euros a month for fees. */
const SHAPES: Readonly<Record<NeedKind, { lines: [number, number]; euros: [number, number] }>> = {
  typical: { lines: [4, 8], euros: [800, 6_000] },
  broad: { lines: [9, 10], euros: [2_000, 12_000] },
  tight: { lines: [6, 10], euros: [600, 1_500] },
};

/** Hours a month that a small firm buys of each capability. */
const HOURS: Readonly<Record<CapabilityId, readonly [low: number, high: number]>> = {
  diagnosis: [4, 10], marketing_plan: [4, 12], marketing_management: [10, 24],
  positioning_brand: [6, 16], market_research: [4, 12], copy_editorial: [8, 24],
  graphic_design: [6, 16], photo_video: [8, 24], social_editorial: [10, 24], seo: [10, 30],
  local_seo: [4, 10], search_ads: [6, 15], social_ads: [6, 14], display_programmatic: [4, 10],
  email_dem: [5, 14], pr: [10, 24], influencer_affiliate: [6, 16], offline_events: [8, 20],
  website: [2, 12], landing_pages: [3, 10], ecommerce: [10, 40], crm_automation: [4, 12],
  cro_ux: [5, 16], analytics_tracking: [3, 8], reporting_attribution: [2, 6],
}; // prettier-ignore

export function generateTeamNeeds(kind: NeedKind, count: number, seed: number): Need[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => aNeed(random, kind));
}

function aNeed(random: Random, kind: NeedKind): Need {
  const { lines, euros } = SHAPES[kind];
  const [low, high] = euros;
  const sector = random.pick(SECTOR_IDS);
  return {
    lines: linesOf(random, random.whole(...lines)),
    currency: 'EUR',
    feeBudgetMinor: Math.round((low * (high / low) ** random.ratio()) / 10) * 1_000,
    region: random.isWithin(0.7) ? random.pick(REGION_IDS, 2) : null,
    isRemoteAccepted: random.isWithin(0.7),
    languages: random.isWithin(0.2) ? ['en'] : ['it'],
    sector,
    sizeClass: null,
    refusesSectorConflict: random.isWithin(0.3),
  };
}

function linesOf(random: Random, count: number): NeedLine[] {
  const capabilities = random.shuffled(CAPABILITY_IDS).slice(0, count);
  const shares = capabilities.map(() => 0.3 + random.ratio());
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const weights = shares.map((share) => Math.floor((share / whole) * 1_000_000));
  weights[0]! += 1_000_000 - weights.reduce((sum, weight) => sum + weight, 0);
  return capabilities.map((capability, index) => {
    const minutes = random.whole(...HOURS[capability]) * 60;
    return {
      capability,
      weightPpm: weights[index]!,
      minutes,
      recurringMinutes: minutes,
      oneOffMinutes: 0,
      inHouseMinutes: 0,
      isMustHave: false,
      sources: [],
    };
  });
}
