import { StaleVersion } from '../../platform/persistence/stale-version.error.ts';
import type { Reference } from '../reference-books/index.ts';

/** A value somebody means to publish. */
export interface Draft {
  readonly reference: Reference;
  /** The earlier version it takes up again, if it does. */
  readonly restoresVersion: number | null;
  readonly savedAt: Date;
}

/** Where the editing of one item stands. */
export interface ItemState {
  /** Grows by one with every draft saved, dropped or published; the ETag. */
  readonly version: number;
  readonly draft: Draft | null;
}

/** Of an item that nobody has edited yet. */
export const FIRST_VERSION = 1;

export function requireState(state: ItemState, version: number): void {
  if (state.version !== version) throw new StaleVersion();
}
