import { aBrief } from '@raccordo/brief/testing';
import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { organisation, type Sql } from './callers.ts';

/** Somebody with one row in every table that knows a tenant. */
export interface Neighbour {
  readonly organisationId: string;
  readonly userId: string;
  /** Their ids, by the name of the path parameter that would hold them. */
  readonly ids: Readonly<Record<string, string>>;
  /** Words that stand nowhere else. */
  readonly marks: readonly string[];
}

export async function aNeighbour(sql: Sql): Promise<Neighbour> {
  const organisationId = await organisation(sql, 'agency');
  const [userId, briefId, caseId, fileId, agencyId, noticeId, invitationId] = [
    v7(),
    v7(),
    v7(),
    v7(),
    v7(),
    v7(),
    v7(),
  ];
  const mark = `vicina-${randomBytes(6).toString('hex')}`;
  const put = (sql_: string, parameters: readonly unknown[]) => sql(sql_, parameters);
  await put(
    `INSERT INTO users (id, email, name, locale, created_at, updated_at)
     VALUES ($1, $2, $3, 'it', now(), now())`,
    [userId, `${mark}@example.org`, mark],
  );
  await put(
    `INSERT INTO memberships (organisation_id, user_id, role, created_at) VALUES ($1, $2, 'owner', now())`,
    [organisationId, userId],
  );
  await put(
    `INSERT INTO sessions (id, user_id, token_hash, device, created_at, authenticated_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, $4, now(), now(), now(), now() + interval '1 hour')`,
    [v7(), userId, randomBytes(32), mark],
  );
  await put(
    `INSERT INTO briefs (id, organisation_id, created_by, state, version, content, created_at, updated_at)
     VALUES ($1, $2, $3, 'draft', 1, $4, now(), now())`,
    [briefId, organisationId, userId, JSON.stringify(aBrief({ firm: { name: mark } }))],
  );
  await put(
    `INSERT INTO files (id, organisation_id, kind, name, media_type, size_bytes, source_hash, created_at)
     VALUES ($1, $2, 'case_document', $3, 'application/pdf', 1, $4, now())`,
    [fileId, organisationId, mark, randomBytes(32)],
  );
  await put(
    `INSERT INTO agency_profiles (organisation_id, state, content, version, is_held_back, review_state, vat_check, created_at, updated_at)
     VALUES ($1, 'draft', $2, 1, false, 'none', 'not_asked', now(), now())`,
    [organisationId, JSON.stringify({ name: mark })],
  );
  await put(
    `INSERT INTO agency_cases (id, organisation_id, title, capabilities, result, figures, version, created_at, updated_at)
     VALUES ($1, $2, $3, '{}', '', '[]', 1, now(), now())`,
    [caseId, organisationId, mark],
  );
  await put(
    `INSERT INTO organisation_invitations (id, organisation_id, email, role, locale, token_hash,
       invited_by, created_at, sent_at, sent_count, expires_at)
     VALUES ($1, $2, $3, 'member', 'it', $4, $5, now(), now(), 1, now() + interval '7 days')`,
    [invitationId, organisationId, `ospite-${mark}@example.org`, randomBytes(32), userId],
  );
  await put(
    `INSERT INTO notifications (id, user_id, source_id, kind, params, is_in_app, is_for_digest, created_at)
     VALUES ($1, $2, $1, 'password-changed', '{}', true, false, now())`,
    [noticeId, userId],
  );
  await put(
    `INSERT INTO notification_settings (user_id, digest, version) VALUES ($1, 'never', 7)`,
    [userId],
  );
  await put(
    `INSERT INTO notification_choices (user_id, kind, in_app, mail) VALUES ($1, 'agency-published', false, 'off')`,
    [userId],
  );
  return {
    organisationId,
    userId,
    ids: { userId, caseId, fileId, agencyId, invitationId },
    marks: [mark, organisationId, userId, briefId, caseId, fileId, noticeId, invitationId],
  };
}
