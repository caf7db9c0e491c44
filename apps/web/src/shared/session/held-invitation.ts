const STORAGE_KEY = 'raccordo-invitation';

/** Private windows may refuse to store: then it lasts as long as the page. */
let held: string | null = null;

/**
 * The token of an invitation while somebody signs in or up on the way to it. For this tab only and
 * never in an address, which would end up in histories and logs.
 */
export function holdInvitation(token: string): void {
  held = token;
  try {
    window.sessionStorage.setItem(STORAGE_KEY, token);
  } catch {
    // Kept for this page only.
  }
}

export function heldInvitation(): string | null {
  try {
    return window.sessionStorage.getItem(STORAGE_KEY) ?? held;
  } catch {
    return held;
  }
}

/** Answered, or of no use any more. */
export function dropInvitation(): void {
  held = null;
  try {
    window.sessionStorage.removeItem(STORAGE_KEY);
  } catch {
    // There is nothing to remove.
  }
}
