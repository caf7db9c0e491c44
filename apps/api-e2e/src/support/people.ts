import type { OrganisationKind, MembershipRole } from '@raccordo/api/testing';
import { Sessions, TransactionRunner } from '@raccordo/api/testing';
import { v7 } from 'uuid';
import { type Api, guestAt } from './api.ts';

export interface PersonOptions {
  /** What they are in an organisation of their own, or in `of`. */
  readonly firm?: MembershipRole;
  /** The organisation they join; a new one without it. */
  readonly of?: string;
  readonly kind?: OrganisationKind;
  readonly isAdmin?: boolean;
  readonly hasSecondFactor?: boolean;
  readonly isEmailVerified?: boolean;
}

export interface PersonAt {
  readonly userId: string;
  /** Empty for somebody of no organisation. */
  readonly organisationId: string;
  readonly email: string;
  readonly agent: ReturnType<typeof guestAt>;
  join(organisationId: string, role: MembershipRole): Promise<void>;
}

/** Somebody signed in, put there directly: how one signs up is other tests' business. */
export async function personAt(api: Api, options: PersonOptions = {}): Promise<PersonAt> {
  const transactions = api.app.get(TransactionRunner, { strict: false });
  const sessions = api.app.get(Sessions, { strict: false });
  const userId = v7();
  const email = `${userId}@example.org`;
  const { isAdmin = false, isEmailVerified = true, hasSecondFactor = isAdmin } = options;
  const asSystem = (sql: string, parameters: readonly unknown[]) =>
    transactions.asSystem(() => transactions.query(sql, parameters));
  await asSystem(
    `INSERT INTO users (id, email, email_verified_at, name, locale, is_admin, created_at, updated_at)
     VALUES ($1, $2, CASE WHEN $3::boolean THEN now() END, 'Ada Prova', 'it', $4, now(), now())`,
    [userId, email, isEmailVerified, isAdmin],
  );
  const join = async (organisationId: string, role: MembershipRole): Promise<void> => {
    await asSystem(
      `INSERT INTO memberships (organisation_id, user_id, role, created_at) VALUES ($1, $2, $3, now())`,
      [organisationId, userId, role],
    );
  };
  const organisationId = options.of ?? (options.firm === undefined ? '' : v7());
  if (options.of === undefined && options.firm !== undefined) {
    await asSystem(
      `INSERT INTO organisations (id, kind, name, created_at, updated_at)
       VALUES ($1, $2, 'Officina Prova', now(), now())`,
      [organisationId, options.kind ?? 'sme'],
    );
  }
  if (options.firm !== undefined) await join(organisationId, options.firm);
  const { token } = await sessions.open({
    userId,
    isAdminAccount: isAdmin,
    device: 'Test',
    hasSecondFactor,
  });
  const agent = guestAt(api.server);
  agent.jar.setCookie(`raccordo_session=${token}; Path=/`);
  return { userId, organisationId, email, agent, join };
}
