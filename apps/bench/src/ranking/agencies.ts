import type { EvidenceLevel } from '@raccordo/agency';
import type { Candidate, CandidateOffer } from '@raccordo/matching';
import {
  CAPABILITY_IDS,
  LANGUAGE_IDS,
  REGION_IDS,
  SECTOR_IDS,
  SIZE_CLASSES,
  type CapabilityId,
  type LanguageId,
  type RegionId,
  type SectorId,
  type SizeClass,
} from '@raccordo/taxonomy';
import { Random } from '../random.ts';

const AGENCIES_SEED = 20_261;

/** So many agencies, the same every time: a market with a few strong capabilities each. */
export function* generateAgencies(count: number): Generator<Candidate> {
  const random = new Random(AGENCIES_SEED);
  for (let i = 0; i < count; i++) yield agency(random);
}

function agency(random: Random): Candidate {
  const region = random.pick(REGION_IDS, 2);
  return {
    id: uuidOf(random),
    hourlyRateMinor: random.whole(45, 180) * 100,
    minRetainerMinor: random.whole(2, 80, 3) * 100_00,
    region,
    servedRegions: servedRegions(random, region),
    isRemote: random.isWithin(0.15),
    languages: languages(random),
    sectorExperience: sectors(random, random.whole(1, 4)),
    sectorConflicts: random.isWithin(0.05) ? sectors(random, 1) : [],
    sizesServed: sizes(random),
    isAvailable: random.isWithin(0.93),
    isSuspended: random.isWithin(0.01),
    trackRecordPpm: random.whole(550_000, 950_000),
    responsivenessPpm: random.whole(300_000, 1_000_000),
    offers: offers(random),
  };
}

/** One to three main capabilities, two to six minor ones: about six and a half in all. */
function offers(random: Random): CandidateOffer[] {
  const scale = random.pick([0.8, 0.8, 0.8, 0.8, 0.8, 1.3, 1.3, 1.3, 1.3, 2.2]);
  const hours = new Map<CapabilityId, number>();
  const main = random.whole(1, 3);
  const minor = random.whole(2, 6);
  for (let i = 0; i < main; i++) {
    hours.set(
      random.pick(CAPABILITY_IDS),
      Math.min(250, Math.floor(scale * random.whole(30, 120))),
    );
  }
  for (let i = 0; i < minor; i++) {
    const capability = random.pick(CAPABILITY_IDS);
    if (!hours.has(capability)) hours.set(capability, Math.floor(scale * random.whole(4, 40)));
  }
  return [...hours].map(([capability, hoursPerMonth]) => ({
    capability,
    hoursPerMonth,
    evidence: evidence(random),
  }));
}

function evidence(random: Random): EvidenceLevel {
  if (random.isWithin(0.5)) return 'declared';
  return random.isWithin(0.7) ? 'shown' : 'verified';
}

function servedRegions(random: Random, own: RegionId): RegionId[] {
  if (random.isWithin(0.05)) return [...REGION_IDS];
  if (!random.isWithin(0.35)) return [own];
  return [...new Set([own, random.pick(REGION_IDS, 2), random.pick(REGION_IDS, 2)])];
}

function languages(random: Random): LanguageId[] {
  const chances: Partial<Record<LanguageId, number>> = { it: 0.95, en: 0.35 };
  const spoken = LANGUAGE_IDS.filter((language) => random.isWithin(chances[language] ?? 0.08));
  return spoken.length > 0 ? spoken : ['en'];
}

function sectors(random: Random, count: number): SectorId[] {
  return [...new Set(Array.from({ length: count }, () => random.pick(SECTOR_IDS)))];
}

/** One to three neighbouring classes; one in twenty does not say. */
function sizes(random: Random): SizeClass[] {
  if (random.isWithin(0.05)) return [];
  const first = random.whole(0, SIZE_CLASSES.length - 1, 2);
  return SIZE_CLASSES.slice(first, first + random.whole(1, 3));
}

export function uuidOf(random: Random): string {
  const digits = Array.from({ length: 4 }, () => random.bits().toString(16).padStart(8, '0')).join(
    '',
  );
  const groups = [digits.slice(0, 8), digits.slice(8, 12), `7${digits.slice(13, 16)}`];
  return [...groups, `8${digits.slice(17, 20)}`, digits.slice(20)].join('-');
}
