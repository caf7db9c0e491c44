import { aBrief } from '@raccordo/brief/testing';
import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { organisation, type Sql, type Standing } from './callers.ts';

/** Whose the object is that somebody asks for. */
export const OBJECTS_OF = ['missing', 'deleted', 'other', 'invited to', 'own'] as const;

export type ObjectOf = (typeof OBJECTS_OF)[number];

export interface Owner {
  readonly organisationId: string | null;
  readonly guestId: string | null;
  readonly userId: string | null;
}

/** What kind of owner an object has, and how a test puts one there. */
export interface Planter {
  readonly ownedBy: 'organisation' | 'guest or organisation' | 'user';
  readonly plant: (sql: Sql, owner: Owner) => Promise<string>;
  /** One that is no longer there. */
  readonly plantDeleted: (sql: Sql, owner: Owner) => Promise<string>;
  /** The code of its 404. */
  readonly notFound: string;
}

/** One for each kind of object in the policy table. */
export const PLANTERS: Readonly<Record<string, Planter>> = {
  organisation: {
    ownedBy: 'organisation',
    plant: (_sql, { organisationId }) => Promise.resolve(organisationId ?? MISSING_ID),
    // Another of the same people: their own is still to be asked for.
    plantDeleted: async (sql, { organisationId }) => {
      const id = await organisation(sql, 'sme');
      await sql(
        `INSERT INTO memberships (organisation_id, user_id, role, created_at)
         SELECT $1, user_id, role, created_at FROM memberships WHERE organisation_id = $2`,
        [id, organisationId],
      );
      await sql('UPDATE organisations SET deleted_at = now() WHERE id = $1', [id]);
      return id;
    },
    notFound: 'organisation.not_found',
  },
  brief: {
    ownedBy: 'guest or organisation',
    plant: async (sql, { organisationId, guestId }) => {
      const id = v7();
      await sql(
        `INSERT INTO briefs (id, guest_id, organisation_id, state, version, content, created_at, updated_at)
         VALUES ($1, $2, $3, 'draft', 1, $4, now(), now())`,
        [id, organisationId === null ? guestId : null, organisationId, JSON.stringify(aBrief())],
      );
      return id;
    },
    plantDeleted: () => Promise.resolve(v7()),
    notFound: 'brief.not_found',
  },
  notification: {
    ownedBy: 'user',
    plant: async (sql, { userId }) => {
      const id = v7();
      await sql(
        `INSERT INTO notifications (id, user_id, source_id, kind, params, is_in_app, is_for_digest, created_at)
         VALUES ($1, $2, $1, 'password-changed', '{}', true, false, now())`,
        [id, userId],
      );
      return id;
    },
    plantDeleted: () => Promise.resolve(v7()),
    notFound: 'notification.not_found',
  },
  session: {
    ownedBy: 'user',
    plant: async (sql, { userId }) => {
      const id = v7();
      await sql(
        `INSERT INTO sessions (id, user_id, token_hash, device, created_at, authenticated_at, last_seen_at, expires_at)
         VALUES ($1, $2, $3, 'Other', now(), now(), now(), now() + interval '1 hour')`,
        [id, userId, randomBytes(32)],
      );
      return id;
    },
    plantDeleted: () => Promise.resolve(v7()),
    notFound: 'session.not_found',
  },
  invitation: {
    ownedBy: 'user',
    plant: anInvitation,
    plantDeleted: async (sql, owner) => {
      const id = await anInvitation(sql, owner);
      await sql('UPDATE organisation_invitations SET revoked_at = now() WHERE id = $1', [id]);
      return id;
    },
    notFound: 'invitation.not_found',
  },
};

/** From a firm with an owner, to the address of whoever is to own it. */
async function anInvitation(sql: Sql, { userId }: Owner): Promise<string> {
  const [id, inviterId] = [v7(), v7()];
  const organisationId = await organisation(sql, 'sme');
  await sql(
    `INSERT INTO users (id, email, name, locale, created_at, updated_at)
     VALUES ($1, $2, 'Eva Invita', 'it', now(), now())`,
    [inviterId, `${inviterId}@example.org`],
  );
  await sql(
    `INSERT INTO memberships (organisation_id, user_id, role, created_at) VALUES ($1, $2, 'owner', now())`,
    [organisationId, inviterId],
  );
  await sql(
    `INSERT INTO organisation_invitations (id, organisation_id, email, role, locale, token_hash,
       invited_by, created_at, sent_at, sent_count, expires_at)
     SELECT $1, $2, email, 'member', 'it', $3, $4, now(), now(), 1, now() + interval '7 days'
     FROM users WHERE id = $5`,
    [id, organisationId, randomBytes(32), inviterId, userId],
  );
  return id;
}

/** Ids in a path beside the one the policy looks at; anything is not found there. */
export const OTHER_PARAMS: Readonly<Record<string, string>> = {
  slug: 'nobody-of-that-name',
  agencyId: '01900000-0000-7000-8000-00000000eeee',
  firstId: '01900000-0000-7000-8000-00000000eee6',
  secondId: '01900000-0000-7000-8000-00000000eee7',
  userId: '01900000-0000-7000-8000-00000000eee1',
  caseId: '01900000-0000-7000-8000-00000000eee2',
  fileId: '01900000-0000-7000-8000-00000000eee3',
  id: '01900000-0000-7000-8000-00000000eee4',
  capability: 'seo',
  book: 'figures',
  itemId: 'hours.seo.recurring',
  previewId: '01900000-0000-7000-8000-00000000eee5',
  token: 'nobodys-token',
  needKey: 'nobodys-need',
  teamId: '01900000-0000-7000-8000-00000000eee9',
  invitationId: '01900000-0000-7000-8000-00000000eee8',
  tokenId: '01900000-0000-7000-8000-00000000eee6',
  seq: '1',
};

export const MISSING_ID = '01900000-0000-7000-8000-00000000ffff';

/** The owner of the caller's own object; null when they can have none of that kind. */
export function ownerFor({ ownedBy }: Planter, standing: Standing): Owner | null {
  const { userId, guestId, organisationId } = standing;
  const none = { userId: null, guestId: null, organisationId: null };
  if (ownedBy === 'user') return userId === null ? null : { ...none, userId };
  if (organisationId !== null) return { ...none, organisationId };
  return ownedBy === 'organisation' || guestId === null ? null : { ...none, guestId };
}

/** Somebody nobody of the callers has to do with. */
export async function aStranger(sql: Sql): Promise<Owner> {
  const userId = v7();
  await sql(
    `INSERT INTO users (id, email, name, locale, created_at, updated_at)
     VALUES ($1, $2, 'Eva Altra', 'it', now(), now())`,
    [userId, `${userId}@example.org`],
  );
  return { userId, guestId: null, organisationId: await organisation(sql, 'sme') };
}

/**
 * A stranger's firm that has asked the caller in: until they accept they are nothing to it. Who has
 * no address cannot be asked.
 */
export async function anInviter(sql: Sql, { email }: Standing): Promise<Owner> {
  const stranger = await aStranger(sql);
  if (email === '') return stranger;
  await sql(
    `INSERT INTO memberships (organisation_id, user_id, role, created_at) VALUES ($1, $2, 'owner', now())`,
    [stranger.organisationId, stranger.userId],
  );
  await sql(
    `INSERT INTO organisation_invitations (id, organisation_id, email, role, locale, token_hash,
       invited_by, created_at, sent_at, sent_count, expires_at)
     VALUES ($1, $2, $3, 'owner', 'it', $4, $5, now(), now(), 1, now() + interval '7 days')`,
    [v7(), stranger.organisationId, email, randomBytes(32), stranger.userId],
  );
  return stranger;
}
