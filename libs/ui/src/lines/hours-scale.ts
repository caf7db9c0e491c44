/** More notches than this blur into a grey bar on a phone. */
const MAX_NOTCHES = 60;
const NOTCH_STEPS = [1, 2, 5, 10, 20, 50];

/** Hours one notch of the ruler stands for, so that the whole stays readable at 390 pixels. */
export function notchHours(totalHours: number): number {
  return NOTCH_STEPS.find((step) => totalHours / step <= MAX_NOTCHES) ?? 100;
}

export type NotchKind = 'bought' | 'lacking' | 'spare' | 'needed';

export interface Notch {
  /** Position and length as ratios of the ruler. */
  readonly start: number;
  readonly length: number;
  readonly kind: NotchKind;
}

/**
 * The notches of a ruler as long as the larger of the two figures. Needed and bought hours are
 * full, needed and not bought are lacking, bought and not needed are spare. A notch that straddles
 * the border is split, so that lengths stay true to the hours. With nothing decided yet (`null`
 * bought) no hour lacks: all of them are only needed.
 */
export function notchesOf(boughtHours: number | null, neededHours: number): readonly Notch[] {
  const total = Math.max(boughtHours ?? 0, neededHours);
  if (total <= 0) return [];
  const step = notchHours(total);
  const border = Math.min(boughtHours ?? 0, neededHours);
  const outside = kindOutside(boughtHours, neededHours);
  const notches: Notch[] = [];
  for (let hour = 0; hour < total; hour += step) {
    const end = Math.min(hour + step, total);
    const split = Math.min(Math.max(border, hour), end);
    if (split > hour) {
      notches.push({ start: hour / total, length: (split - hour) / total, kind: 'bought' });
    }
    if (end > split) {
      notches.push({ start: split / total, length: (end - split) / total, kind: outside });
    }
  }
  return notches;
}

function kindOutside(boughtHours: number | null, neededHours: number): NotchKind {
  if (boughtHours === null) return 'needed';
  return boughtHours < neededHours ? 'lacking' : 'spare';
}
