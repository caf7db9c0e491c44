import { estimatedHours, labelMapper, type Headcount, type Offer } from '@raccordo/agency';
import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import {
  EVIDENCE_MIX,
  LISTED_SHARE_OF_FIVE,
  SERVICE_FREQUENCY,
  SERVICES_PER_AGENCY,
  TOP_SHARE_BY_COUNT,
} from './calibration.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface DemoService {
  readonly label: string;
  readonly percent: number;
}

const mapLabel = labelMapper();
const STEP = 5;

/** Services as a directory would list them, largest first. */
export function demoServices(random: SeededRandom): readonly DemoService[] {
  const shares = sharesOf(random.weighted(SERVICES_PER_AGENCY), random);
  let left = SERVICE_FREQUENCY;
  const drawn = shares.map(() => {
    const label = random.weighted(left.map(([name, agencies]) => [name, agencies] as const));
    const meanPercent = left.find(([name]) => name === label)?.[2] ?? 0;
    left = left.filter(([name]) => name !== label);
    return { label, size: meanPercent * random.between(0.7, 1.3) };
  });
  // Search is often the main trade, strategy seldom: services take shares by their usual size.
  drawn.sort((a, b) => b.size - a.size);
  return drawn.map(({ label }, index) => ({ label, percent: shares[index] ?? 0 }));
}

/** The largest from its own distribution; the others divide what is listed, none above it. */
function sharesOf(count: number, random: SeededRandom): readonly number[] {
  const quantiles = TOP_SHARE_BY_COUNT[count] ?? [];
  const listed = count === 5 ? rounded(random.fromQuantiles(LISTED_SHARE_OF_FIVE)) : 100;
  const most = listed - STEP * (count - 1);
  const least = Math.ceil(listed / count / STEP) * STEP;
  const top = Math.max(least, Math.min(most, rounded(random.fromQuantiles(quantiles))));
  const rest: number[] = Array.from({ length: count - 1 }, () => STEP);
  for (let left = listed - top - STEP * rest.length; left > 0; left -= STEP) {
    const open = rest.flatMap((share, index) => (share < top ? [index] : []));
    const index = random.pick(open);
    rest[index] = (rest[index] ?? 0) + STEP;
  }
  return [top, ...rest.sort((a, b) => b - a)];
}

const rounded = (percent: number): number => Math.round(percent / STEP) * STEP;

/** Small work nobody lists and most do beside something else. */
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

/** The services as capabilities by the import's own mapping, and the side work beside them. */
export function demoOffers(
  services: readonly DemoService[],
  headcount: Headcount,
  random: SeededRandom,
): readonly Offer[] {
  const shares = new Map<CapabilityId, number>();
  const add = (capability: CapabilityId, percent: number): void => {
    shares.set(capability, (shares.get(capability) ?? 0) + percent);
  };
  for (const { label, percent } of services) {
    const reading = mapLabel(label);
    if (reading.kind !== 'mapped') continue;
    for (const part of reading.parts) add(part.capability, percent * part.confidence);
  }
  for (const [capability, beside, chance] of SIDE_WORK) {
    const isNear = beside.some((main) => (shares.get(main) ?? 0) >= 5);
    if (isNear && !shares.has(capability) && random.isTrue(chance)) {
      add(capability, random.whole(1, 4));
    }
  }
  leadWith(shares, random);
  return CAPABILITY_IDS.flatMap((capability) => {
    const percent = shares.get(capability) ?? 0;
    if (percent < 1) return [];
    const shareRatio = Math.min(1, Math.round(percent * 100) / 10_000);
    const usual = estimatedHours(headcount, shareRatio);
    return [
      {
        capability,
        shareRatio,
        hoursPerMonth: Math.max(2, Math.min(250, Math.round(usual * random.between(0.5, 1.3)))),
        evidence: random.weighted(EVIDENCE_MIX),
      },
    ];
  });
}

/** Who mostly plans is also hired to lead: part of the planning is management of others. */
function leadWith(shares: Map<CapabilityId, number>, random: SeededRandom): void {
  const plan = shares.get('marketing_plan') ?? 0;
  if (plan < 10 || !random.isTrue(0.6)) return;
  const lead = Math.round(plan * random.between(0.3, 0.6));
  shares.set('marketing_plan', plan - lead);
  shares.set('marketing_management', (shares.get('marketing_management') ?? 0) + lead);
}
