import type { PackedSeries } from '@raccordo/history';

/** A firm's own numbers for one brief. */
export interface StoredHistory {
  readonly briefId: string;
  /** From 1, when there is nothing yet; it grows even when everything is removed. */
  readonly version: number;
  readonly series: readonly PackedSeries[];
  /** Whether the plan is made with them. */
  readonly isUsed: boolean;
  readonly updatedAt: Date | null;
}

export function noHistory(briefId: string): StoredHistory {
  return { briefId, version: 1, series: [], isUsed: false, updatedAt: null };
}
