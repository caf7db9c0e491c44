import {
  CAPABILITY_IDS,
  type CapabilityId,
  LANGUAGE_IDS,
  REGION_IDS,
  SECTOR_IDS,
  SIZE_CLASSES,
} from '@raccordo/taxonomy';
import type { Agency, EstimableField, Offer, Rating } from '../agency.ts';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '../evidence-level.ts';

/** One of the two, and whether its own people write it. */
export interface MergeSide {
  readonly agency: Agency;
  readonly isOwned: boolean;
}

export const MERGE_OBSTACLES = [
  'same_agency',
  /** Two firms say that they are it: one of them has to let go first. */
  'both_owned',
  /** What its people wrote must stay: merge the other way round. */
  'source_owned',
  /** A sanction does not vanish in a merge. */
  'source_suspended',
] as const;
export type MergeObstacle = (typeof MERGE_OBSTACLES)[number];

export interface MergePlan {
  /** The target after the merge: its id, slug, name and status. */
  readonly merged: Agency;
  /** Fields that now say what the source said. */
  readonly fieldsTaken: readonly string[];
  readonly offersAdded: readonly CapabilityId[];
  /** Offers of both: more hours or better evidence than the target had. */
  readonly offersImproved: readonly CapabilityId[];
  /** Only where its own people write the target: nobody adds to what they say they do. */
  readonly offersLeftOut: readonly CapabilityId[];
}

const WHOLE = 10_000;

/** Why the two may not be merged this way, or null. */
export function mergeObstacle(target: MergeSide, source: MergeSide): MergeObstacle | null {
  if (target.agency.id === source.agency.id) return 'same_agency';
  if (source.isOwned) return target.isOwned ? 'both_owned' : 'source_owned';
  return source.agency.status === 'suspended' ? 'source_suspended' : null;
}

/**
 * What becomes of two agencies that are one. The target says what it said; the source fills what was
 * missing or only estimated, and adds the offers that the target had not. Merging what is left of the
 * source again changes nothing.
 */
export function planMerge(target: MergeSide, source: MergeSide): MergePlan {
  const counted: Agency = {
    ...target.agency,
    rating: betterRating(target.agency.rating, source.agency.rating),
    responsiveness: {
      answeredInTime:
        target.agency.responsiveness.answeredInTime + source.agency.responsiveness.answeredInTime,
      received: target.agency.responsiveness.received + source.agency.responsiveness.received,
    },
  };
  const missing = missingOffers(target.agency.offers, source.agency.offers);
  if (target.isOwned) {
    return {
      merged: counted,
      fieldsTaken: counted.rating === target.agency.rating ? [] : ['rating'],
      offersAdded: [],
      offersImproved: [],
      offersLeftOut: missing.map(({ capability }) => capability),
    };
  }
  const offers = mergeOffers(target.agency.offers, source.agency.offers);
  const merged = { ...fillFields(counted, source.agency), offers };
  return {
    merged,
    fieldsTaken: FIELDS.filter((field) => !isSame(target.agency[field], merged[field])),
    offersAdded: missing.map(({ capability }) => capability),
    offersImproved: offers
      .filter((offer) => isImproved(offer, target.agency.offers))
      .map(({ capability }) => capability),
    offersLeftOut: [],
  };
}

/** Everything a merge may change besides offers and counters. */
const FIELDS = [
  'website',
  'vatNumber',
  'city',
  'countryCode',
  'region',
  'servedRegions',
  'isRemote',
  'languages',
  'sectorExperience',
  'sectorConflicts',
  'sizesServed',
  'headcountMin',
  'headcountMax',
  'foundedYear',
  'currency',
  'hourlyRateMinor',
  'minRetainerMinor',
  'rating',
  'description',
] as const satisfies readonly (keyof Agency)[];

function fillFields(target: Agency, source: Agency): Agency {
  const isBetterKnown = (field: EstimableField): boolean =>
    target.estimatedFields.includes(field) && !source.estimatedFields.includes(field);
  // Amounts are comparable in one currency only.
  const isOneCurrency = target.currency === source.currency;
  const takesRate = isOneCurrency && isBetterKnown('hourlyRate');
  const takesRetainer = isOneCurrency && isBetterKnown('minRetainer');
  const takesHeadcount = target.headcountMin === null || isBetterKnown('headcount');
  const known = new Set<EstimableField>([
    ...(takesRate ? (['hourlyRate'] as const) : []),
    ...(takesRetainer ? (['minRetainer'] as const) : []),
    ...(isBetterKnown('headcount') ? (['headcount'] as const) : []),
    ...(isBetterKnown('region') ? (['region'] as const) : []),
    ...(isBetterKnown('languages') ? (['languages'] as const) : []),
  ]);
  return {
    ...target,
    website: target.website ?? source.website,
    vatNumber: target.vatNumber ?? source.vatNumber,
    city: target.city ?? source.city,
    countryCode: target.countryCode ?? source.countryCode,
    region: isBetterKnown('region') ? source.region : (target.region ?? source.region),
    servedRegions: both(REGION_IDS, target.servedRegions, source.servedRegions),
    isRemote: target.isRemote || source.isRemote,
    languages: isBetterKnown('languages')
      ? source.languages
      : both(LANGUAGE_IDS, target.languages, source.languages),
    sectorExperience: both(SECTOR_IDS, target.sectorExperience, source.sectorExperience),
    sectorConflicts: both(SECTOR_IDS, target.sectorConflicts, source.sectorConflicts),
    sizesServed: both(SIZE_CLASSES, target.sizesServed, source.sizesServed),
    headcountMin: takesHeadcount ? source.headcountMin : target.headcountMin,
    headcountMax: takesHeadcount ? source.headcountMax : target.headcountMax,
    foundedYear: target.foundedYear ?? source.foundedYear,
    hourlyRateMinor: takesRate ? source.hourlyRateMinor : target.hourlyRateMinor,
    minRetainerMinor: takesRetainer ? source.minRetainerMinor : target.minRetainerMinor,
    estimatedFields: target.estimatedFields.filter((field) => !known.has(field)),
    description: target.description.trim() === '' ? source.description : target.description,
  };
}

/** The target keeps its shares; what it had not gets what is left of the whole, in proportion. */
function mergeOffers(target: readonly Offer[], source: readonly Offer[]): readonly Offer[] {
  const added = missingOffers(target, source);
  const room = Math.max(0, WHOLE - sum(target.map(basisPointsOf)));
  const asked = sum(added.map(basisPointsOf));
  const offers = new Map(target.map((offer) => [offer.capability, offer]));
  for (const { capability, hoursPerMonth, evidence } of source) {
    const own = offers.get(capability);
    if (own === undefined) continue;
    offers.set(capability, {
      ...own,
      hoursPerMonth: Math.max(own.hoursPerMonth, hoursPerMonth),
      evidence: betterEvidence(own.evidence, evidence),
    });
  }
  for (const offer of added) {
    const points = basisPointsOf(offer);
    const given = asked <= room ? points : Math.floor((points * room) / asked);
    offers.set(offer.capability, { ...offer, shareRatio: given / WHOLE });
  }
  return CAPABILITY_IDS.flatMap((capability) => offers.get(capability) ?? []);
}

function missingOffers(target: readonly Offer[], source: readonly Offer[]): readonly Offer[] {
  const has = new Set(target.map(({ capability }) => capability));
  return source.filter(({ capability }) => !has.has(capability));
}

function isImproved(offer: Offer, before: readonly Offer[]): boolean {
  const own = before.find(({ capability }) => capability === offer.capability);
  return (
    own !== undefined &&
    (own.hoursPerMonth !== offer.hoursPerMonth || own.evidence !== offer.evidence)
  );
}

/** The one more people gave. Never added up: the same client may have rated in both places. */
function betterRating(target: Rating | null, source: Rating | null): Rating | null {
  if (target === null || source === null) return target ?? source;
  return source.count > target.count ? source : target;
}

function betterEvidence(one: EvidenceLevel, other: EvidenceLevel): EvidenceLevel {
  return EVIDENCE_LEVELS.indexOf(other) > EVIDENCE_LEVELS.indexOf(one) ? other : one;
}

/** What either names, in the order of the taxonomy. */
function both<Id extends string>(
  order: readonly Id[],
  one: readonly Id[],
  other: readonly Id[],
): readonly Id[] {
  const named = new Set([...one, ...other]);
  return order.filter((id) => named.has(id));
}

const basisPointsOf = ({ shareRatio }: Offer): number => Math.round(shareRatio * WHOLE);
const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
