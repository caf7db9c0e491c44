import { carriedOver, saturated } from '../history/carry-over.ts';
import type { WeeklySeries } from '../history/weekly-series.ts';
import { seededRandom } from '../uncertainty/seeded-random.ts';

/** What the simulated market really does: nobody who fits the weeks is told. */
export const SIMULATED_TRUTH = [
  { name: 'search', theta: 0.2, scale: 1_500, ceiling: 90 },
  { name: 'social', theta: 0.5, scale: 2_500, ceiling: 60 },
  { name: 'radio', theta: 0.7, scale: 4_000, ceiling: 80 },
] as const;

/**
 * Weeks of a firm that switches its channels up, down and off, with a season and luck.
 *
 * @param noise standard deviation of luck, in results a week
 */
export function simulatedWeeks(seed: number, weeks = 156, noise = 3): WeeklySeries {
  const random = seededRandom(seed);
  const bell = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const channels = SIMULATED_TRUTH.map(({ name }) => {
    let level = 1_000;
    const spends = Array.from({ length: weeks }, () => {
      if (random() < 0.15) level = random() < 0.3 ? 0 : 4_000 * random();
      return level * (0.7 + 0.6 * random());
    });
    return { name, spends };
  });
  const results = Array.from({ length: weeks }, (_, week) => {
    const season = 15 * Math.sin((2 * Math.PI * week) / 52.18);
    return 100 + season + noise * bell();
  });
  channels.forEach(({ spends }, at) => {
    const { theta, scale, ceiling } = SIMULATED_TRUTH[at]!;
    const shares = saturated(carriedOver(spends, theta), scale);
    shares.forEach((share, week) => (results[week]! += ceiling * share));
  });
  return { results, channels };
}
