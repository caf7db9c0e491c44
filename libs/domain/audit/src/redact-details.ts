import type { AuditDetails } from './audit-entry.ts';

/** Stands where a value must not be kept: that it changed is the act, not what it was. */
export const WITHHELD = '[withheld]';

/**
 * Words in the name of a field whose value is never kept. Secrets would open doors; personal data
 * could not be erased from a log nobody can change.
 */
const SECRETS = [
  'password',
  'passphrase',
  'secret',
  'token',
  'hash',
  'cookie',
  'otp',
  'credential',
];
const PERSONAL = ['email', 'mail', 'phone', 'mobile', 'address', 'birth', 'iban', 'ip', 'agent'];
const WHOLE_NAMES = [
  'apiKey',
  'privateKey',
  'recoveryCodes',
  'firstName',
  'lastName',
  'fullName',
  'personName',
  'contactName',
  'authorName',
  'avatar',
];

const FORBIDDEN_WORDS = new Set(
  [...SECRETS, ...PERSONAL].flatMap((word) => [word, `${word}s`, `${word}es`]),
);
const FORBIDDEN_NAMES = new Set(WHOLE_NAMES.map((name) => wordsOf(name).join('')));

/** Of these things even the plain `name` is a person's. */
const PEOPLE = new Set(['user', 'account', 'member', 'invitation']);

/** A copy without secrets and personal data, at any depth. */
export function redactDetails(details: AuditDetails, objectKind: string): AuditDetails {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      isForbidden(name, objectKind) ? withheld(value) : redactValue(value, objectKind),
    ]),
  );
}

function redactValue(value: unknown, objectKind: string): unknown {
  if (Array.isArray(value)) return value.map((item) => redactValue(item, objectKind));
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  return redactDetails(Object.fromEntries(Object.entries(value)), objectKind);
}

/** That there was nothing is no secret. */
const withheld = (value: unknown): unknown =>
  value === null || value === undefined ? null : WITHHELD;

function isForbidden(name: string, objectKind: string): boolean {
  if (name === 'name' && PEOPLE.has(objectKind)) return true;
  const words = wordsOf(name);
  return words.some((word) => FORBIDDEN_WORDS.has(word)) || FORBIDDEN_NAMES.has(words.join(''));
}

/** `passwordHash`, `password_hash` and `PASSWORD-HASH` are the same two words. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
