/** Integer parts per million. 1_000_000 is the whole. Sums of ppm are exact and order-free. */
export type Ppm = number;

export const WHOLE_PPM: Ppm = 1_000_000;

/**
 * `floor(value · ratio / 10⁶)` for a non-negative integer value and a ratio in ppm. Exact: both
 * factors stay under 2⁵³ for every value up to 9 · 10⁹.
 */
export function ppmOf(value: number, ratioPpm: Ppm): number {
  return Math.floor((value * ratioPpm) / WHOLE_PPM);
}

/** Nearest ppm of a ratio in [0, 1]; for figures that enter the engine, never for results. */
export function ratioToPpm(ratio: number): Ppm {
  return Math.round(ratio * WHOLE_PPM);
}
