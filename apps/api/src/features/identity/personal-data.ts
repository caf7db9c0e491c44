import { LIFETIMES_MS, WAIT_POLICIES } from '@raccordo/identity';
import type { DataDeclaration, PersonalData } from '../../platform/privacy/personal-data.ts';

const EXPIRED = { after: 'expires_at', ms: 0 } as const;
const OWN = 'user_id = :userId';
const LONGEST_WAIT_MS = Math.max(
  ...Object.values(WAIT_POLICIES).map(({ forgottenAfterMs }) => forgottenAfterMs),
);

/** What proves that somebody is who they say: gone with the account. */
const access = (
  entry: Pick<PersonalData, 'table' | 'columns' | 'why' | 'kept' | 'isSecret'>,
): PersonalData => ({
  ...entry,
  category: 'access',
  whose: 'who has the account',
  rows: OWN,
  onErasure: 'delete',
});

const WITH_ACCOUNT = { with: 'account' } as const;

export const IDENTITY_PERSONAL_DATA: DataDeclaration = {
  personal: [
    access({
      table: 'account_links',
      columns: ['user_id', 'purpose', 'email', 'created_at', 'expires_at'],
      why: 'a link by mail waits to be used; a new address until it is confirmed',
      kept: EXPIRED,
    }),
    access({
      table: 'account_links',
      columns: ['token_hash'],
      why: 'to recognise the link',
      kept: EXPIRED,
      isSecret: true,
    }),
    access({
      table: 'known_devices',
      columns: ['user_id', 'created_at', 'last_seen_at'],
      why: 'not to be slowed down by strangers’ guesses',
      kept: { after: 'last_seen_at', ms: LIFETIMES_MS.knownDevice },
    }),
    access({
      table: 'known_devices',
      columns: ['token_hash'],
      why: 'to recognise the browser',
      kept: { after: 'last_seen_at', ms: LIFETIMES_MS.knownDevice },
      isSecret: true,
    }),
    access({
      table: 'pending_sign_ins',
      columns: ['user_id', 'created_at', 'expires_at'],
      why: 'a sign-in waits for its code',
      kept: EXPIRED,
    }),
    access({
      table: 'pending_sign_ins',
      columns: ['token_hash'],
      why: 'to recognise the browser that waits',
      kept: EXPIRED,
      isSecret: true,
    }),
    access({
      table: 'second_factors',
      columns: ['user_id', 'confirmed_at', 'last_step', 'created_at'],
      why: 'to ask for a code at sign-in, and to take each once',
      kept: WITH_ACCOUNT,
    }),
    access({
      table: 'second_factors',
      columns: ['sealed_secret'],
      why: 'to check codes',
      kept: WITH_ACCOUNT,
      isSecret: true,
    }),
    access({
      table: 'recovery_codes',
      columns: ['user_id'],
      why: 'to sign in without the phone',
      kept: WITH_ACCOUNT,
    }),
    access({
      table: 'recovery_codes',
      columns: ['code_hash'],
      why: 'to check a code on paper',
      kept: WITH_ACCOUNT,
      isSecret: true,
    }),
    access({
      table: 'provider_identities',
      columns: ['user_id', 'issuer', 'subject', 'created_at'],
      why: 'to sign in with the provider',
      kept: WITH_ACCOUNT,
    }),
    {
      table: 'provider_visits',
      columns: ['token_hash', 'sealed', 'expires_at'],
      category: 'traffic',
      whose: 'whoever is on the way to the provider and back',
      why: 'to know the browser that returns',
      rows: null,
      kept: EXPIRED,
      onErasure: { keep: 'belongs to a browser and to no account; ten minutes' },
      isSecret: true,
    },
    {
      table: 'attempt_records',
      columns: ['key', 'failures', 'last_at'],
      category: 'traffic',
      whose: 'who tries to sign in, and from where',
      why: 'to slow down guessing',
      rows: null,
      kept: { after: 'last_at', ms: LONGEST_WAIT_MS },
      onErasure: { keep: 'a keyed pseudonym that names nobody, forgotten after a day' },
    },
    {
      table: 'users',
      columns: [
        'id',
        'email',
        'email_verified_at',
        'name',
        'locale',
        'is_admin',
        'status',
        'created_at',
        'updated_at',
        'erasure_due_at',
      ],
      category: 'account',
      whose: 'who has the account',
      why: 'to sign in, to be addressed and written to, and to be named to colleagues',
      rows: 'id = :userId',
      kept: WITH_ACCOUNT,
      onErasure: 'delete',
    },
    {
      table: 'users',
      columns: ['password_hash'],
      category: 'access',
      whose: 'who has the account',
      why: 'to check the password',
      rows: 'id = :userId',
      kept: WITH_ACCOUNT,
      onErasure: 'delete',
      isSecret: true,
    },
  ],
  impersonal: {
    users: ['version'],
    account_links: ['id'],
    known_devices: ['id'],
    pending_sign_ins: ['id'],
  },
};
