import { estimatedHours, labelMapper, MISSING_FIGURES, type EvidenceLevel } from '@raccordo/agency';
import type { Candidate, CandidateOffer } from '@raccordo/matching';
import {
  CAPABILITY_IDS,
  REGION_IDS,
  SECTOR_IDS,
  type CapabilityId,
  type LanguageId,
  type RegionId,
} from '@raccordo/taxonomy';
import { Random } from '../random.ts';
import { uuidOf } from '../ranking/agencies.ts';

type Weighted<Value> = readonly (readonly [value: Value, weight: number])[];

/** Distributions of a public directory of 841 agencies, the same the demo data is calibrated on. */
const SERVICES: Weighted<number> = [[1, 30], [2, 54], [3, 87], [4, 141], [5, 529]]; // prettier-ignore
const TOP_PERCENT: readonly (readonly [low: number, high: number])[] = [
  [100, 100], [50, 90], [40, 80], [30, 70], [15, 50],
]; // prettier-ignore
const LABELS: Weighted<string> = [
  ['Search Engine Optimization', 523], ['Pay Per Click', 414], ['Social Media Marketing', 320],
  ['Web Design', 288], ['Content Marketing', 259], ['Digital Strategy', 221], ['Advertising', 160],
  ['Branding', 146], ['Web Development', 138], ['Email Marketing', 127], ['Marketing Strategy', 110],
  ['Conversion Optimization', 99], ['Ecommerce Marketing', 68], ['E-Commerce Development', 60],
  ['Graphic Design', 60], ['Public Relations', 46], ['Media Planning & Buying', 43],
  ['Video Production', 35], ['UX/UI Design', 33], ['CRM Consulting and SI', 28],
  ['Affiliate Marketing', 14], ['Content Writing Services', 14], ['Market Research', 11],
  ['Fractional CMO Services', 8], ['Event Marketing', 8],
]; // prettier-ignore
const HEADCOUNTS: Weighted<readonly [number, number]> = [
  [[1, 1], 3], [[2, 9], 204], [[10, 49], 462], [[50, 249], 138], [[250, 999], 34],
]; // prettier-ignore
const HOURLY_USD: Weighted<readonly [number, number]> = [
  [[15, 25], 12], [[25, 49], 29], [[50, 99], 88], [[100, 149], 264], [[150, 199], 258],
  [[200, 300], 66], [[300, 350], 7],
]; // prettier-ignore
const LEAST_PROJECT_USD: Weighted<number> = [
  [1_000, 316], [5_000, 279], [10_000, 111], [25_000, 53], [50_000, 20], [100_000, 13],
]; // prettier-ignore
const ITALIAN_PRICE_RATIO = 0.45;
const EVIDENCE: Weighted<EvidenceLevel> = [['declared', 0.62], ['shown', 0.28], ['verified', 0.1]]; // prettier-ignore
/** After where Italian firms are; 2 where not named. */
const REGION_WEIGHTS: Partial<Record<RegionId, number>> = {
  ITC1: 8, ITC4: 24, ITH3: 9, ITH5: 9, ITI1: 7, ITI4: 11, ITF3: 7, ITF4: 4.5, ITG1: 4.4,
}; // prettier-ignore
const REGIONS: Weighted<RegionId> = REGION_IDS.map((id) => [id, REGION_WEIGHTS[id] ?? 2]);

/** Small work that most do beside something else and no directory lists. */
const SIDE_WORK: readonly (readonly [CapabilityId, readonly CapabilityId[], number])[] = [
  ['analytics_tracking', ['search_ads', 'social_ads', 'cro_ux', 'ecommerce', 'seo'], 0.4],
  ['reporting_attribution', ['search_ads', 'marketing_plan', 'crm_automation'], 0.35],
  ['landing_pages', ['search_ads', 'social_ads', 'website'], 0.35],
  ['graphic_design', ['positioning_brand', 'website', 'social_editorial'], 0.35],
  ['photo_video', ['social_editorial', 'graphic_design'], 0.25],
  ['copy_editorial', ['seo', 'website', 'social_editorial'], 0.3],
  ['influencer_affiliate', ['social_editorial', 'pr'], 0.12],
  ['offline_events', ['pr', 'positioning_brand'], 0.15],
  ['market_research', ['marketing_plan', 'positioning_brand'], 0.1],
];

const mapLabel = labelMapper();

/** So many agencies drawn like the demo's, the same every time. */
export function* generateTeamAgencies(count: number, seed: number): Generator<Candidate> {
  const random = new Random(seed);
  for (let i = 0; i < count; i++) yield agency(random);
}

function agency(random: Random): Candidate {
  const region = weighted(random, REGIONS);
  return {
    id: uuidOf(random),
    hourlyRateMinor: rate(random),
    minRetainerMinor: retainer(random),
    region,
    servedRegions: random.isWithin(0.6)
      ? [...new Set([region, random.pick(REGION_IDS)])]
      : [region],
    isRemote: random.isWithin(0.7),
    languages: languages(random),
    sectorExperience: [random.pick(SECTOR_IDS)],
    sectorConflicts: random.isWithin(0.08) ? [random.pick(SECTOR_IDS)] : [],
    sizesServed: [],
    isAvailable: random.isWithin(0.92),
    isSuspended: random.isWithin(0.005),
    trackRecordPpm: 800_000,
    responsivenessPpm: 800_000,
    offers: offers(random),
  };
}

function offers(random: Random): CandidateOffer[] {
  const count = weighted(random, SERVICES);
  const [low, high] = TOP_PERCENT[count - 1]!;
  const top = random.whole(low, high);
  const labels = new Set<string>();
  while (labels.size < count) labels.add(weighted(random, LABELS));
  const shares = new Map<CapabilityId, number>();
  const add = (capability: CapabilityId, percent: number) =>
    shares.set(capability, (shares.get(capability) ?? 0) + percent);
  [...labels].forEach((label, place) => {
    const percent = place === 0 ? top : (90 - top) / (count - 1);
    const reading = mapLabel(label);
    if (reading.kind !== 'mapped') return;
    for (const part of reading.parts) add(part.capability, percent * part.confidence);
  });
  for (const [capability, beside, chance] of SIDE_WORK) {
    const isNear = beside.some((main) => (shares.get(main) ?? 0) >= 5);
    if (isNear && !shares.has(capability) && random.isWithin(chance))
      add(capability, random.whole(1, 4));
  }
  lead(shares, random);
  const [min, max] = weighted(random, HEADCOUNTS);
  return CAPABILITY_IDS.flatMap((capability) => {
    const percent = shares.get(capability) ?? 0;
    if (percent < 1) return [];
    const usual = estimatedHours({ min, max }, Math.min(1, percent / 100));
    const hours = Math.round(usual * (0.5 + 0.8 * random.ratio()));
    const hoursPerMonth = Math.max(2, Math.min(250, hours));
    return [{ capability, hoursPerMonth, evidence: weighted(random, EVIDENCE) }];
  });
}

/** Who mostly plans is also hired to lead. */
function lead(shares: Map<CapabilityId, number>, random: Random): void {
  const plan = shares.get('marketing_plan') ?? 0;
  if (plan < 10 || !random.isWithin(0.6)) return;
  const led = Math.round(plan * (0.3 + 0.3 * random.ratio()));
  shares.set('marketing_plan', plan - led);
  shares.set('marketing_management', (shares.get('marketing_management') ?? 0) + led);
}

function rate(random: Random): number {
  const [low, high] = weighted(random, HOURLY_USD);
  return (
    Math.max(15, Math.round((low + random.ratio() * (high - low)) * ITALIAN_PRICE_RATIO)) * 100
  );
}

function retainer(random: Random): number {
  const monthly = weighted(random, LEAST_PROJECT_USD) / MISSING_FIGURES.monthsOfLeastProject;
  const euros = monthly * ITALIAN_PRICE_RATIO * (0.67 + 0.83 * random.ratio());
  return Math.max(10, Math.round(euros / 10)) * 1_000;
}

function languages(random: Random): LanguageId[] {
  const others: readonly (readonly [LanguageId, number])[] = [
    ['en', 0.55],
    ['de', 0.06],
    ['fr', 0.07],
  ];
  return ['it', ...others.filter(([, chance]) => random.isWithin(chance)).map(([id]) => id)];
}

function weighted<Value>(random: Random, values: Weighted<Value>): Value {
  let left = random.ratio() * values.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of values) {
    left -= weight;
    if (left < 0) return value;
  }
  return values[values.length - 1]![0];
}
