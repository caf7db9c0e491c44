import type { Range } from '@raccordo/kernel';

export type BreakEvenVerdict = 'yes' | 'tight' | 'risky' | 'no';

/**
 * `yes`: even the dear lead stands at the typical break-even. `tight`: the usual one does, the dear
 * one does not. `risky`: it depends on where in its own range the break-even lies. `no`: not even
 * the best case pays the usual lead.
 */
export function verdictOf(breakEven: Range, cost: Range): BreakEvenVerdict {
  if (cost.typical > breakEven.high) return 'no';
  if (cost.typical > breakEven.typical) return 'risky';
  return cost.high <= breakEven.typical ? 'yes' : 'tight';
}
