import type { Need, NeedLine } from '@raccordo/planning';
import { CAPABILITY_IDS, REGION_IDS, SECTOR_IDS, SIZE_CLASSES } from '@raccordo/taxonomy';
import { Random } from '../random.ts';

const NEEDS_SEED = 990;
export const TYPICAL_NEEDS = 45;
export const DENSE_NEEDS = 15;

export type NeedShape = 'typical' | 'dense';

export interface BenchNeed {
  readonly shape: NeedShape;
  readonly need: Need;
}

/** The sixty needs: typical ones ask four to eight capabilities, dense ones all of them. */
export function generateNeeds(): BenchNeed[] {
  const random = new Random(NEEDS_SEED);
  const typical = Array.from({ length: TYPICAL_NEEDS }, () => aNeed(random, 'typical'));
  const dense = Array.from({ length: DENSE_NEEDS }, () => aNeed(random, 'dense'));
  return [...typical, ...dense];
}

/** The same need when the firm has not decided a budget: coverage money aside. */
export function moneyAside(need: Need): Need {
  return { ...need, feeBudgetMinor: null };
}

function aNeed(random: Random, shape: NeedShape): BenchNeed {
  const count = shape === 'dense' ? CAPABILITY_IDS.length : random.whole(4, 8);
  const need: Need = {
    lines: lines(random, count),
    currency: 'EUR',
    feeBudgetMinor: random.whole(6, 80, 2) * 100_00,
    region: random.isWithin(0.7) ? random.pick(REGION_IDS, 2) : null,
    isRemoteAccepted: random.isWithin(0.6),
    languages: [random.pick(['it', 'it', 'it', 'en', 'en', 'de'] as const)],
    sector: random.pick(SECTOR_IDS),
    sizeClass: random.pick(SIZE_CLASSES, 2),
    refusesSectorConflict: random.isWithin(0.3),
  };
  return { shape, need };
}

/** Two to forty-two hours a line; uneven weights that sum to the whole. */
function lines(random: Random, count: number): NeedLine[] {
  const capabilities = random.shuffled(CAPABILITY_IDS).slice(0, count);
  const shares = capabilities.map(() => 0.05 - Math.log(1 - 0.999 * random.ratio()));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const weights = shares.map((share) => Math.floor((share / whole) * 1_000_000));
  weights[0]! += 1_000_000 - weights.reduce((sum, weight) => sum + weight, 0);
  return capabilities.map((capability, index) => {
    const minutes = random.whole(120, 2_520, 2);
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
