import type { Range } from '@raccordo/kernel';
import { isExact } from '@raccordo/kernel';
import type { BreakEvenFactor } from '@raccordo/planning';
import { useFormat, type Format } from '../../../shared/i18n/use-format.ts';

const DECIMALS = 1;

function writerOf(factor: BreakEvenFactor, format: Format): (value: number) => string {
  switch (factor) {
    case 'averageOrderMinor':
      return (value) => format.money(value);
    case 'repeatFactor':
      return (value) => format.number(value, DECIMALS);
    case 'closeRatio':
      return (value) => format.number(value * 100, DECIMALS);
    case 'grossMarginRatio':
    case 'acquisitionShareRatio':
      return (value) => format.percent(value, DECIMALS);
  }
}

/** A factor of the break-even as its sentence needs it: one figure, or both ends with one unit. */
export function useFactorText(): (factor: BreakEvenFactor, value: Range) => string {
  const format = useFormat();
  return (factor, value) => {
    const write = writerOf(factor, format);
    if (isExact(value)) return write(value.typical);
    const isRatio = factor === 'grossMarginRatio' || factor === 'acquisitionShareRatio';
    const low = isRatio ? format.number(value.low * 100, DECIMALS) : write(value.low);
    return `${low}–${write(value.high)}`;
  };
}
