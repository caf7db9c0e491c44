import { Sessions, TransactionRunner } from '@raccordo/api/testing';
import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Api } from '../support/api.ts';

/** Everybody who may come to a route. */
export const CALLERS = [
  'nobody',
  'guest',
  'person of nothing',
  'unverified owner',
  'owner',
  'member',
  'adviser',
  'agency owner',
  'agency member',
  'removed member',
  'suspended owner',
  'admin',
  'admin without second factor',
] as const;

export type Caller = (typeof CALLERS)[number];

/** Recognised by nobody: no account, or one that is shut. */
export const UNKNOWN: readonly Caller[] = ['nobody', 'guest', 'suspended owner'];

export const ROLES: Readonly<Partial<Record<Caller, 'owner' | 'member' | 'adviser'>>> = {
  'unverified owner': 'owner',
  owner: 'owner',
  member: 'member',
  adviser: 'adviser',
  'agency owner': 'owner',
  'agency member': 'member',
};

/** One caller with what they hold; each has an organisation to themselves. */
export interface Standing {
  readonly cookie: string;
  readonly email: string;
  readonly userId: string | null;
  readonly guestId: string | null;
  /** The one they belong to, or once did. */
  readonly organisationId: string | null;
}

export type Sql = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** As the program: what a test puts there is not what it is about. */
export function sqlOf(api: Api): Sql {
  const transactions = api.app.get(TransactionRunner, { strict: false });
  return (sql, parameters = []) => transactions.asSystem(() => transactions.query(sql, parameters));
}

export function standingOf(api: Api, caller: Caller): Promise<Standing> {
  const transactions = api.app.get(TransactionRunner, { strict: false });
  return transactions.asSystem(() => transactions.run(() => settle(api, caller)));
}

async function settle(api: Api, caller: Caller): Promise<Standing> {
  const sql = sqlOf(api);
  switch (caller) {
    case 'nobody':
      return { cookie: '', email: '', userId: null, guestId: null, organisationId: null };
    case 'guest':
      return aGuest(sql);
    case 'person of nothing':
      return account(api, sql, {});
    case 'admin':
      return account(api, sql, { isAdmin: true, hasSecondFactor: true });
    case 'admin without second factor':
      return account(api, sql, { isAdmin: true });
    case 'removed member':
      return account(api, sql, { organisationId: await organisation(sql, 'sme') });
    case 'suspended owner': {
      const owner = await inOrganisation(api, sql, 'sme', 'owner');
      await sql(`UPDATE users SET status = 'suspended' WHERE id = $1`, [owner.userId]);
      return owner;
    }
    case 'agency owner':
      return inOrganisation(api, sql, 'agency', 'owner');
    case 'agency member':
      return inOrganisation(api, sql, 'agency', 'member');
    case 'unverified owner':
      return inOrganisation(api, sql, 'sme', 'owner', { isVerified: false });
    case 'owner':
    case 'member':
    case 'adviser':
      return inOrganisation(api, sql, 'sme', caller);
  }
}

async function aGuest(sql: Sql): Promise<Standing> {
  const guestId = v7();
  const token = randomBytes(32).toString('base64url');
  await sql('INSERT INTO guest_sessions (id, token_hash, created_at) VALUES ($1, $2, now())', [
    guestId,
    createHash('sha256').update(token).digest(),
  ]);
  const cookie = `raccordo_guest=${token}`;
  return { cookie, email: '', userId: null, guestId, organisationId: null };
}

interface AccountOptions {
  readonly isAdmin?: boolean;
  readonly isVerified?: boolean;
  readonly hasSecondFactor?: boolean;
  readonly organisationId?: string;
}

async function account(api: Api, sql: Sql, options: AccountOptions): Promise<Standing> {
  const { isAdmin = false, isVerified = true, hasSecondFactor = false } = options;
  const userId = v7();
  const email = `${userId}@example.org`;
  await sql(
    `INSERT INTO users (id, email, email_verified_at, name, locale, is_admin, created_at, updated_at)
     VALUES ($1, $2, CASE WHEN $3::boolean THEN now() END, 'Ada Prova', 'it', $4, now(), now())`,
    [userId, email, isVerified, isAdmin],
  );
  const { token } = await api.app.get(Sessions, { strict: false }).open({
    userId,
    isAdminAccount: isAdmin,
    device: 'Test',
    hasSecondFactor,
  });
  return {
    cookie: `raccordo_session=${token}`,
    email,
    userId,
    guestId: null,
    organisationId: options.organisationId ?? null,
  };
}

async function inOrganisation(
  api: Api,
  sql: Sql,
  kind: 'sme' | 'agency',
  role: string,
  options: AccountOptions = {},
): Promise<Standing> {
  const organisationId = await organisation(sql, kind);
  const standing = await account(api, sql, { ...options, organisationId });
  await sql(
    `INSERT INTO memberships (organisation_id, user_id, role, created_at) VALUES ($1, $2, $3, now())`,
    [organisationId, standing.userId, role],
  );
  return standing;
}

export async function organisation(sql: Sql, kind: 'sme' | 'agency'): Promise<string> {
  const id = v7();
  await sql(
    `INSERT INTO organisations (id, kind, name, created_at, updated_at) VALUES ($1, $2, $3, now(), now())`,
    [id, kind, `Organizzazione ${id}`],
  );
  return id;
}
