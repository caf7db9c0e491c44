import {
  type Agency,
  type Headcount,
  MISSING_FIGURES,
  slugOf,
  topOffersOf,
} from '@raccordo/agency';
import { asAgencyId } from '@raccordo/kernel';
import {
  capabilityOf,
  SECTORS,
  type SectorId,
  SIZE_CLASSES,
  type SizeClass,
} from '@raccordo/taxonomy';
import { agencyNames } from './agency-names.ts';
import { type DemoPlace, demoPlace } from './agency-places.ts';
import {
  HEADCOUNT_BANDS,
  HOURLY_BANDS_USD,
  ITALIAN_PRICE_RATIO,
  LEAST_PROJECTS_USD,
  RATED_SHARE_RATIO,
  RATING_MEAN,
  REVIEWS,
} from './calibration.ts';
import { demoOffers, type DemoService, demoServices } from './demo-services.ts';
import { SeededRandom } from './seeded-random.ts';

export const DEMO_SEED = 20_261_123;
export const DEMO_AGENCIES = 2_000;

/** What was drawn beside the agency itself; for comparing with the real distributions. */
export interface DemoAgency {
  readonly agency: Agency;
  readonly services: readonly DemoService[];
}

/** Fictional Italian agencies; the same seed gives the same agencies, ids included. */
export function generateAgencies(
  count: number = DEMO_AGENCIES,
  seed: number = DEMO_SEED,
): readonly DemoAgency[] {
  const random = new SeededRandom(seed);
  return agencyNames(count, random).map((name, index) => oneAgency(name, index, random));
}

function oneAgency(name: string, index: number, random: SeededRandom): DemoAgency {
  const [min, max] = random.weighted(HEADCOUNT_BANDS);
  const headcount: Headcount = { min, max };
  const services = demoServices(random);
  const offers = demoOffers(services, headcount, random);
  const place = demoPlace(random);
  const sectorExperience = demoSectors(random);
  const received = random.isTrue(0.15) ? 0 : random.whole(1, 40);
  const diligence = random.between(0.45, 1);
  const slug = slugOf(name);
  const agency: Agency = {
    id: asAgencyId(idOf(index, random)),
    slug,
    name,
    website: `https://${slug}.example`,
    vatNumber: null,
    city: place.city,
    countryCode: 'IT',
    region: place.region,
    servedRegions: place.servedRegions,
    isRemote: random.isTrue(0.7),
    languages: place.languages,
    sectorExperience,
    sectorConflicts: random.isTrue(0.08) ? sectorExperience.slice(0, 1) : [],
    sizesServed: sizesFor(headcount),
    headcountMin: min,
    headcountMax: max,
    foundedYear: random.whole(1994, 2024),
    currency: 'EUR',
    hourlyRateMinor: demoRate(random),
    minRetainerMinor: demoRetainer(random),
    isAvailable: random.isTrue(0.92),
    status: random.isTrue(0.995) ? 'published' : 'suspended',
    rating: random.isTrue(RATED_SHARE_RATIO)
      ? {
          mean: Math.round(random.fromQuantiles(RATING_MEAN) * 10) / 10,
          count: Math.max(1, Math.round(random.fromQuantiles(REVIEWS))),
        }
      : null,
    responsiveness: { received, answeredInTime: Math.round(received * diligence) },
    offers,
    estimatedFields: [],
    description: '',
  };
  return { agency: { ...agency, description: descriptionOf(agency, place) }, services };
}

/** Version 7 in form: a fixed birth, in the order of making, then numbers of the seed. */
function idOf(index: number, random: SeededRandom): string {
  const born = (Date.UTC(2025, 0, 1) + index * 1_000).toString(16).padStart(12, '0');
  const digits = (length: number): string =>
    Array.from({ length }, () => random.whole(0, 15).toString(16)).join('');
  return `${born.slice(0, 8)}-${born.slice(8)}-7${digits(3)}-${random.whole(8, 11).toString(16)}${digits(3)}-${digits(12)}`;
}

/** Whole euros: a rate of the directory at Italian prices. */
function demoRate(random: SeededRandom): number {
  const [low, high] = random.weighted(HOURLY_BANDS_USD);
  return Math.max(15, Math.round(random.between(low, high) * ITALIAN_PRICE_RATIO)) * 100;
}

/** Least project spread over its months at Italian prices, give or take a third, in tens of euros. */
function demoRetainer(random: SeededRandom): number {
  const monthly = random.weighted(LEAST_PROJECTS_USD) / MISSING_FIGURES.monthsOfLeastProject;
  const euros = monthly * ITALIAN_PRICE_RATIO * random.between(0.67, 1.5);
  return Math.max(10, Math.round(euros / 10)) * 1_000;
}

/** Where Italian small firms are: trade, making, building, food and stays first. */
const SECTOR_WEIGHTS: Readonly<Partial<Record<SectorId, number>>> = {
  C: 18, G: 20, I: 14, F: 9, N: 10, K: 9, R: 8, M: 5, T: 5, Q: 4, S: 4, A: 4, L: 3, H: 3, J: 2,
}; // prettier-ignore

function demoSectors(random: SeededRandom): readonly SectorId[] {
  const weights = SECTORS.map(({ id }) => [id, SECTOR_WEIGHTS[id] ?? 0.5] as const);
  const found = new Set(Array.from({ length: random.whole(1, 4) }, () => random.weighted(weights)));
  return SECTORS.map(({ id }) => id).filter((id) => found.has(id));
}

/** Agencies serve firms of their own size and the one beside it. */
function sizesFor({ max }: Headcount): readonly SizeClass[] {
  const people = max ?? 0;
  if (people < 10) return SIZE_CLASSES.slice(0, 2);
  if (people < 50) return SIZE_CLASSES.slice(0, 3);
  return people < 250 ? SIZE_CLASSES.slice(1) : SIZE_CLASSES.slice(2);
}

/** "Bergamo. SEO, Sito web e Copy, per aziende fino a 50 persone." */
function descriptionOf(agency: Agency, place: DemoPlace): string {
  const names = topOffersOf(agency.offers, 3).map(
    ({ capability }) => capabilityOf(capability).name.it,
  );
  const last = names.at(-1) ?? '';
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} e ${last}` : last;
  const largest = agency.sizesServed.at(-1);
  const clients = largest === undefined ? '' : `, ${CLIENTS[largest]}`;
  return `${place.city}. ${listed}${clients}.`;
}

const CLIENTS: Readonly<Record<SizeClass, string>> = {
  micro: 'per artigiani e negozi',
  small: 'per artigiani e piccole imprese',
  medium: 'per imprese piccole e medie',
  large: 'per imprese medie e grandi',
};
