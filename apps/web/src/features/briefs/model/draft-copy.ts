import type { Brief } from '@raccordo/brief';

/** What was typed and not yet acknowledged by the server, kept on this device. */
export interface DraftCopy {
  readonly content: Brief;
  /** Version the typing started from; null while the draft does not exist on the server. */
  readonly baseVersion: number | null;
}

const KEY_PREFIX = 'raccordo.draft.';
const keyOf = (briefId: string | null): string => `${KEY_PREFIX}${briefId ?? 'new'}`;

export interface DraftCopies {
  readonly find: (briefId: string | null) => DraftCopy | null;
  readonly keep: (briefId: string | null, copy: DraftCopy) => void;
  readonly drop: (briefId: string | null) => void;
}

function isDraftCopy(value: unknown): value is DraftCopy {
  return (
    typeof value === 'object' &&
    value !== null &&
    'content' in value &&
    typeof value.content === 'object' &&
    value.content !== null &&
    'firm' in value.content &&
    'goals' in value.content &&
    'baseVersion' in value
  );
}

/** A browser may refuse storage (private mode, quota): then typing still lives in memory. */
export const browserDraftCopies: DraftCopies = {
  find: (briefId) => {
    try {
      const parsed: unknown = JSON.parse(localStorage.getItem(keyOf(briefId)) ?? 'null');
      return isDraftCopy(parsed) ? parsed : null;
    } catch {
      return null;
    }
  },
  keep: (briefId, copy) => {
    try {
      localStorage.setItem(keyOf(briefId), JSON.stringify(copy));
    } catch {
      return;
    }
  },
  drop: (briefId) => {
    try {
      localStorage.removeItem(keyOf(briefId));
    } catch {
      return;
    }
  },
};
