/** In characters as people count them, not bytes: an accent is one. */
export const PASSWORD_LENGTH = { min: 8, advised: 15, max: 256 } as const;

export const PASSWORD_FAULTS = ['too_short', 'too_long', 'common', 'personal'] as const;
export type PasswordFault = (typeof PASSWORD_FAULTS)[number];

/** What somebody could guess from knowing the person; empty texts count for nothing. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
  readonly organisationName: string | null;
}

/**
 * The same password typed on two keyboards may come as different code points: one form is hashed,
 * whole, nothing cut or trimmed.
 */
export function normalizePassword(text: string): string {
  return text.normalize('NFC');
}

/**
 * Why a password is refused, or null. No rules of composition: they make passwords predictable.
 * `isCommon` receives the normalised password in lower case.
 */
export function passwordFault(
  text: string,
  owner: PasswordOwner,
  isCommon: (password: string) => boolean,
): PasswordFault | null {
  const password = normalizePassword(text);
  const length = lengthOf(password);
  if (length < PASSWORD_LENGTH.min) return 'too_short';
  if (length > PASSWORD_LENGTH.max) return 'too_long';
  if (isPersonal(password, owner)) return 'personal';
  return isCommon(password.toLowerCase()) ? 'common' : null;
}

/** Characters of a password in its normal form. */
export function lengthOf(password: string): number {
  return Array.from(normalizePassword(password)).length;
}

function isPersonal(password: string, owner: PasswordOwner): boolean {
  const [mailbox = ''] = owner.email.split('@');
  const known = [owner.email, mailbox, owner.name, owner.organisationName ?? ''];
  const candidate = simplified(password);
  return known.some((text) => simplified(text) !== '' && simplified(text) === candidate);
}

/** "Anna Rossi" and "anna.rossi" are the same guess. */
function simplified(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
