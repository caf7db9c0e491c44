/** Monthly fees, minor units; `toMinor` is not in the band, null when there is no end. */
export interface FeeBand {
  readonly fromMinor: number;
  readonly toMinor: number | null;
}

/** Where a band ends and the next begins. Wide enough that a budget names nobody. */
const STEPS_MINOR = [0, 500_00, 1_000_00, 1_500_00, 2_500_00, 4_000_00, 6_500_00, 10_000_00];

export const FEE_BANDS: readonly FeeBand[] = STEPS_MINOR.map((fromMinor, index) => ({
  fromMinor,
  toMinor: STEPS_MINOR[index + 1] ?? null,
}));

export function feeBandOf(feeMinor: number): FeeBand {
  const band = FEE_BANDS.filter(({ fromMinor }) => feeMinor >= fromMinor).at(-1);
  if (band === undefined) throw new RangeError('A fee is never negative');
  return band;
}

/** What stands for a fee of the band: its middle; where there is no end, its beginning. */
export function feeOfBand({ fromMinor, toMinor }: FeeBand): number {
  return toMinor === null ? fromMinor : (fromMinor + toMinor) / 2;
}
