/**
 * What a month of spend brings at full effect: `ceiling · (1 − e^(−(base + spend) / scale))`, the
 * negative exponential of media-mix modelling. It needs two numbers a person understands: what the
 * first result costs (`scale / ceiling`) and how many results there are to have (`ceiling`).
 */
export interface ResponseCurve {
  /** Results a month that no spend goes beyond: searches, audience, list, times conversion. */
  readonly ceiling: number;
  /** Minor units over which the curve bends: two thirds of the ceiling are reached at one scale. */
  readonly scaleMinor: number;
  /** Minor units' worth of work that fees pay for already, and that works before the first cent. */
  readonly baseMinor: number;
}

/** Results a month at a spend in minor units, ≥ 0. */
export function resultsAt(
  { ceiling, scaleMinor, baseMinor }: ResponseCurve,
  minor: number,
): number {
  return -ceiling * Math.expm1(-(baseMinor + minor) / scaleMinor);
}

/** Results that the next minor unit brings. */
export function marginalAt(
  { ceiling, scaleMinor, baseMinor }: ResponseCurve,
  minor: number,
): number {
  return (ceiling / scaleMinor) * Math.exp(-(baseMinor + minor) / scaleMinor);
}

/** The curve of a channel whose first result costs this much, minor units. */
export function curveFrom(firstResultMinor: number, ceiling: number, baseMinor = 0): ResponseCurve {
  return { ceiling, scaleMinor: ceiling * firstResultMinor, baseMinor };
}

/** Beyond this many scales a channel is used up: 95 % of what it can give is reached. */
const SCALES_WORTH_BUYING = 3;

/** The most worth spending on top of what fees pay, minor units. */
export function usedUpMinor({ scaleMinor, baseMinor }: ResponseCurve): number {
  return Math.max(0, Math.floor(SCALES_WORTH_BUYING * scaleMinor - baseMinor));
}
