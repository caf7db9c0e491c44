import { Injectable } from '@nestjs/common';
import type { Membership } from '../../../platform/access/actor.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { ApiToken } from '../api-token.ts';

/** A token with what its maker is in the organisation today. */
export interface KnownApiToken extends ApiToken {
  readonly membership: Membership;
}

const COLUMNS = `t.id, t.organisation_id AS "organisationId", t.user_id AS "userId", t.name, t.scopes,
  t.created_at AS "createdAt", t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt"`;

/** Never more than the maker: no account, no organisation, no membership, no token. */
const RECOGNISE = [
  `SELECT ${COLUMNS},`,
  `json_build_object('organisationId', o.id, 'organisationKind', o.kind, 'role', m.role,
     'agencyId', a.id) AS membership
   FROM api_tokens t
   JOIN users u ON u.id = t.user_id AND u.status = 'active' AND u.email_verified_at IS NOT NULL
   JOIN organisations o ON o.id = t.organisation_id AND o.deleted_at IS NULL
   JOIN memberships m ON m.organisation_id = t.organisation_id AND m.user_id = t.user_id
   LEFT JOIN agencies a ON a.organisation_id = o.id
   WHERE t.token_hash = $1 AND t.expires_at > $2`,
].join(' ');

const FIND = [`SELECT ${COLUMNS}`, 'FROM api_tokens t WHERE t.id = $1'].join(' ');
const LIST = [
  `SELECT ${COLUMNS}`,
  'FROM api_tokens t WHERE t.organisation_id = $1 ORDER BY t.created_at DESC, t.id DESC',
].join(' ');

@Injectable()
export class ApiTokenRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async recognise(tokenHash: Buffer, now: Date): Promise<KnownApiToken | null> {
    const [row] = await this.transactions.query<KnownApiToken>(RECOGNISE, [tokenHash, now]);
    return row ?? null;
  }

  async find(id: string): Promise<ApiToken | null> {
    const [row] = await this.transactions.query<ApiToken>(FIND, [id]);
    return row ?? null;
  }

  /** Latest first; there are never many. */
  listOf(organisationId: string): Promise<ApiToken[]> {
    return this.transactions.query<ApiToken>(LIST, [organisationId]);
  }

  async insert(token: ApiToken, tokenHash: Buffer): Promise<void> {
    await this.transactions.query(
      `INSERT INTO api_tokens (id, organisation_id, user_id, name, token_hash, scopes, created_at,
         expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        token.id,
        token.organisationId,
        token.userId,
        token.name,
        tokenHash,
        token.scopes,
        token.createdAt,
        token.expiresAt,
      ],
    );
  }

  async used(id: string, at: Date): Promise<void> {
    await this.transactions.query('UPDATE api_tokens SET last_used_at = $2 WHERE id = $1', [
      id,
      at,
    ]);
  }

  async delete(id: string): Promise<void> {
    await this.transactions.query('DELETE FROM api_tokens WHERE id = $1', [id]);
  }
}
