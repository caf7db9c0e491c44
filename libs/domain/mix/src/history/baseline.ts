/** What results would be without any spend: level, trend, season, and what else is known. */
export interface BaselineShape {
  readonly hasTrend: boolean;
  /** Pairs of waves through the year. */
  readonly waves: number;
}

export const BASELINE_SHAPES: readonly BaselineShape[] = [0, 1, 2, 3].flatMap((waves) =>
  [false, true].map((hasTrend) => ({ hasTrend, waves })),
);

const WEEKS_A_YEAR = 365.25 / 7;

/** Columns of the baseline over weeks counted from the first; controls come last. */
export function baselineColumns(
  { hasTrend, waves }: BaselineShape,
  weeks: number,
  controls: readonly ArrayLike<number>[],
): readonly Float64Array[] {
  const column = (valueIn: (week: number) => number) =>
    Float64Array.from({ length: weeks }, (_, week) => valueIn(week));
  const turns = Array.from({ length: waves }, (_, at) => {
    const speed = (2 * Math.PI * (at + 1)) / WEEKS_A_YEAR;
    return [column((week) => Math.sin(speed * week)), column((week) => Math.cos(speed * week))];
  });
  return [
    column(() => 1),
    ...(hasTrend ? [column((week) => week / WEEKS_A_YEAR)] : []),
    ...turns.flat(),
    ...controls.map((control) => column((week) => control[week]!)),
  ];
}
