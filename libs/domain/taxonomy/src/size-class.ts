import type { LocalizedText } from '@raccordo/kernel';

/** Firm size by headcount and turnover, Recommendation 2003/361/EC; `large` is whatever is above medium. */
export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const;

export type SizeClass = (typeof SIZE_CLASSES)[number];

export const SIZE_CLASS_NAMES: Readonly<Record<SizeClass, LocalizedText>> = {
  micro: { it: 'Micro impresa', en: 'Micro firm' },
  small: { it: 'Piccola impresa', en: 'Small firm' },
  medium: { it: 'Media impresa', en: 'Medium firm' },
  large: { it: 'Grande impresa', en: 'Large firm' },
};

interface Ceiling {
  readonly sizeClass: SizeClass;
  readonly headcountBelow: number;
  /** Yearly turnover, minor units of the euro, the limit included. */
  readonly turnoverMinorUpTo: number;
}

/** Smallest class first. */
export const SIZE_CEILINGS: readonly Ceiling[] = [
  { sizeClass: 'micro', headcountBelow: 10, turnoverMinorUpTo: 2_000_000_00 },
  { sizeClass: 'small', headcountBelow: 50, turnoverMinorUpTo: 10_000_000_00 },
  { sizeClass: 'medium', headcountBelow: 250, turnoverMinorUpTo: 50_000_000_00 },
];

export interface FirmSize {
  readonly headcount: number | null;
  readonly turnoverMinor: number | null;
}

/**
 * The smallest class whose two ceilings both hold. A missing figure is taken as within the ceiling,
 * so the other decides; with neither there is no class. The Recommendation's balance-sheet
 * alternative and its rules on linked firms are left out: an owner is asked two figures, not ten.
 */
export function sizeClassOf({ headcount, turnoverMinor }: FirmSize): SizeClass | null {
  if (headcount === null && turnoverMinor === null) return null;
  const ceiling = SIZE_CEILINGS.find(
    ({ headcountBelow, turnoverMinorUpTo }) =>
      (headcount ?? 0) < headcountBelow && (turnoverMinor ?? 0) <= turnoverMinorUpTo,
  );
  return ceiling?.sizeClass ?? 'large';
}
