import type { Ppm } from '@raccordo/kernel';

/** Levels of evidence of an entry, in tenths. */
export const EVIDENCE_STEPS = [6, 8, 10] as const;
export const LEVELS = EVIDENCE_STEPS.length;

/**
 * One request as figures: a slot for each line of the need, a row for whoever may take part, and for
 * each row its entries, one for each slot it can work on, best value first. Minutes and minor units.
 */
export interface TeamProblem {
  readonly slots: number;
  readonly weightPpm: Float64Array;
  readonly needed: Float64Array;
  /** Value of an effective minute, by slot: weight over needed. */
  readonly perMinute: Float64Array;
  /** What a team reaches when every slot is full. */
  readonly fullPpm: Ppm;
  readonly budget: number;
  readonly maxMembers: number;
  readonly perMemberPpm: Ppm;
  readonly atLeastPpm: Ppm;

  readonly rows: number;
  readonly ids: readonly string[];
  /** Minor units a minute; 0 for the firm's own person. */
  readonly rate: Float64Array;
  readonly retainer: Float64Array;
  readonly isLead: Uint8Array;
  /** Row of the firm's own person, always the last; -1 when there is none. */
  readonly houseRow: number;
  readonly houseMinutes: number;
  /** Rows of the agencies that must be in. */
  readonly fixedRows: readonly number[];

  /** Entries of row i: first[i] .. first[i + 1]. */
  readonly first: Int32Array;
  /** slot · LEVELS + level */
  readonly code: Uint8Array;
  /** Most minutes the entry is worth: what is offered, what fills the slot, what the budget buys. */
  readonly most: Float64Array;
  /** By code: evidence factor, its slot, value of a minute worked. */
  readonly factorOf: Float64Array;
  readonly slotOf: Uint8Array;
  readonly valueOf: Float64Array;
}

/** The least a member costs: its retainer, or the coordination it bills. Infinity: it has no time. */
export function leastBill(problem: TeamProblem, row: number, coordination: number): number {
  if (row === problem.houseRow) {
    return coordination > problem.houseMinutes ? Number.POSITIVE_INFINITY : 0;
  }
  return Math.max(problem.retainer[row]!, problem.rate[row]! * coordination);
}
