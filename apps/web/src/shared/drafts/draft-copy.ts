/** What was typed and not yet acknowledged by the server, kept on this device. */
export interface DraftCopy<Content> {
  readonly content: Content;
  /** Version the typing started from; null while the draft does not exist on the server. */
  readonly baseVersion: number | null;
}

export interface DraftCopies<Content> {
  readonly find: (draftId: string | null) => DraftCopy<Content> | null;
  readonly keep: (draftId: string | null, copy: DraftCopy<Content>) => void;
  readonly drop: (draftId: string | null) => void;
}

/** Of every copy, and of nothing else: what one is told by at sign-out. */
const KEY_ROOT = 'raccordo.';

/** Whoever comes to this browser next reads nothing of who has left. */
export function forgetDraftCopies(): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place));
    for (const key of keys) {
      if (key?.startsWith(KEY_ROOT) === true) localStorage.removeItem(key);
    }
  } catch {
    return;
  }
}

/**
 * Copies in this browser, under keys of their own. It may refuse storage (private mode, quota): then
 * typing still lives in memory. What it gives back may be years old, so `isContent` looks first.
 */
export function browserDraftCopies<Content>(
  keyPrefix: `${typeof KEY_ROOT}${string}`,
  isContent: (value: unknown) => value is Content,
): DraftCopies<Content> {
  const keyOf = (draftId: string | null): string => `${keyPrefix}${draftId ?? 'new'}`;
  return {
    find: (draftId) => {
      try {
        const parsed: unknown = JSON.parse(localStorage.getItem(keyOf(draftId)) ?? 'null');
        if (typeof parsed !== 'object' || parsed === null) return null;
        if (!('content' in parsed) || !('baseVersion' in parsed)) return null;
        const { content, baseVersion } = parsed;
        if (!isContent(content)) return null;
        return { content, baseVersion: typeof baseVersion === 'number' ? baseVersion : null };
      } catch {
        return null;
      }
    },
    keep: (draftId, copy) => {
      try {
        localStorage.setItem(keyOf(draftId), JSON.stringify(copy));
      } catch {
        return;
      }
    },
    drop: (draftId) => {
      try {
        localStorage.removeItem(keyOf(draftId));
      } catch {
        return;
      }
    },
  };
}
