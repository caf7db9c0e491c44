/** How a figure of a unit is typed: euros for cents, per cent for shares, else as it is. */
export interface FigureScale {
  readonly storedPerShown: number;
  readonly symbol: '€' | '%' | '';
}

export function scaleOf(unit: string): FigureScale {
  if (unit.startsWith('eur_minor')) return { storedPerShown: 100, symbol: '€' };
  if (unit === 'ratio') return { storedPerShown: 0.01, symbol: '%' };
  return { storedPerShown: 1, symbol: '' };
}

/** Digits that any figure has; further ones come of multiplying. */
const DIGITS = 9;

const tidy = (value: number): number => Number(value.toPrecision(DIGITS));

export function shownOf(stored: number, { storedPerShown }: FigureScale): number {
  return tidy(stored / storedPerShown);
}

export function storedOf(shown: number, { storedPerShown }: FigureScale): number {
  return tidy(shown * storedPerShown);
}
