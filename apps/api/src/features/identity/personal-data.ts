/** Where this feature keeps what says something about a person, why, and what erasing does to it. */
export const IDENTITY_PERSONAL_DATA = [
  row('users', 'email', 'to sign in and to be written to', 'pseudonymise'),
  row('users', 'name', 'to be addressed, and named to colleagues', 'pseudonymise'),
  row('users', 'locale', 'to be written to in the right language', 'pseudonymise'),
  row('users', 'password_hash', 'to sign in', 'null'),
  row('users', 'email_verified_at', 'to know that the address is theirs', 'null'),
  row('sessions', 'device', 'to recognise where one is signed in', 'delete-row'),
  row('sessions', 'last_seen_at', 'to end silent sessions', 'delete-row'),
  row('account_links', 'email', 'a new address until it is confirmed', 'delete-row'),
  row('known_devices', 'token_hash', 'not to be slowed down by strangers', 'delete-row'),
  row('known_devices', 'last_seen_at', 'to forget browsers no longer used', 'delete-row'),
  row('second_factors', 'sealed_secret', 'to check one-time codes', 'delete-row'),
  row('recovery_codes', 'code_hash', 'to sign in without the phone', 'delete-row'),
  row('pending_sign_ins', 'user_id', 'a sign-in waiting for its code', 'delete-row'),
  row('provider_identities', 'subject', 'to sign in with the provider', 'delete-row'),
  row('api_tokens', 'name', 'to tell tokens apart', 'delete-row'),
  {
    table: 'attempt_records',
    column: 'key',
    purpose: 'to slow down guessing',
    onErasure: 'keep',
    keepReason: 'a keyed pseudonym that names nobody, forgotten after a day',
  },
] as const satisfies readonly PersonalData[];

export interface PersonalData {
  readonly table: string;
  readonly column: string;
  readonly purpose: string;
  readonly onErasure: 'delete-row' | 'null' | 'pseudonymise' | 'keep';
  readonly keepReason?: string;
}

function row(
  table: string,
  column: string,
  purpose: string,
  onErasure: 'delete-row' | 'null' | 'pseudonymise',
): PersonalData {
  return { table, column, purpose, onErasure };
}
