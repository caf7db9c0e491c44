import { ITALIAN_CAPITALS } from '@raccordo/agency';
import { REGION_IDS, type LanguageId, type RegionId } from '@raccordo/taxonomy';
import type { SeededRandom } from './seeded-random.ts';

/** Agencies per hundred in each region: our own estimate, after where firms are. */
const REGION_WEIGHTS: Readonly<Record<RegionId, number>> = {
  ITC1: 8, ITC2: 0.3, ITC3: 2.5, ITC4: 24, ITH1: 1.3, ITH2: 1.3, ITH3: 9, ITH4: 2.2, ITH5: 9,
  ITI1: 7, ITI2: 1.4, ITI3: 3, ITI4: 11, ITF1: 1.8, ITF2: 0.3, ITF3: 7, ITF4: 4.5, ITF5: 0.6,
  ITF6: 1.6, ITG1: 4.4, ITG2: 1.8,
}; // prettier-ignore

const NEIGHBOURS: Readonly<Record<RegionId, readonly RegionId[]>> = {
  ITC1: ['ITC2', 'ITC3', 'ITC4'], ITC2: ['ITC1'], ITC3: ['ITC1', 'ITI1'], ITC4: ['ITC1', 'ITH3', 'ITH5'],
  ITH1: ['ITH2'], ITH2: ['ITH1', 'ITH3'], ITH3: ['ITC4', 'ITH4', 'ITH5'], ITH4: ['ITH3'],
  ITH5: ['ITC4', 'ITH3', 'ITI1', 'ITI3'], ITI1: ['ITH5', 'ITI2', 'ITC3'], ITI2: ['ITI1', 'ITI3', 'ITI4'],
  ITI3: ['ITH5', 'ITI2', 'ITF1'], ITI4: ['ITI2', 'ITF1', 'ITF3'], ITF1: ['ITI3', 'ITF2'],
  ITF2: ['ITF1', 'ITF3'], ITF3: ['ITI4', 'ITF4', 'ITF5'], ITF4: ['ITF3', 'ITF5'], ITF5: ['ITF4', 'ITF6'],
  ITF6: ['ITF5', 'ITG1'], ITG1: ['ITF6'], ITG2: [],
}; // prettier-ignore

/** Where half of a region's agencies are. */
const MAIN_CITIES = new Set([
  'Torino', 'Aosta', 'Genova', 'Milano', 'Bolzano', 'Trento', 'Verona', 'Udine', 'Bologna', 'Firenze',
  'Perugia', 'Ancona', 'Roma', 'Pescara', 'Campobasso', 'Napoli', 'Bari', 'Potenza', 'Cosenza',
  'Catania', 'Cagliari',
]); // prettier-ignore

export interface DemoPlace {
  readonly city: string;
  readonly region: RegionId;
  readonly servedRegions: readonly RegionId[];
  readonly languages: readonly LanguageId[];
}

const WEIGHTED_REGIONS = REGION_IDS.map((id) => [id, REGION_WEIGHTS[id]] as const);

export function demoPlace(random: SeededRandom): DemoPlace {
  const region = random.weighted(WEIGHTED_REGIONS);
  const cities = ITALIAN_CAPITALS.filter((place) => place.region === region);
  const { city } = random.weighted(
    cities.map((place) => [place, MAIN_CITIES.has(place.city) ? cities.length : 1] as const),
  );
  const near = NEIGHBOURS[region].filter(() => random.isTrue(0.35));
  return { city, region, servedRegions: [region, ...near], languages: languagesIn(region, random) };
}

function languagesIn(region: RegionId, random: SeededRandom): readonly LanguageId[] {
  const chances: readonly (readonly [LanguageId, number])[] = [
    ['en', 0.55],
    ['de', region === 'ITH1' ? 0.9 : 0.06],
    ['fr', region === 'ITC2' ? 0.8 : 0.07],
    ['es', 0.04],
    ['sl', region === 'ITH4' ? 0.15 : 0],
    ['zh', 0.01],
  ];
  return ['it', ...chances.filter(([, chance]) => random.isTrue(chance)).map(([id]) => id)];
}
