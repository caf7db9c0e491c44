import type { DataDeclaration } from '../../platform/privacy/personal-data.ts';

const KEPT_MS = 48 * 3_600_000;

const ANSWER = {
  table: 'idempotency_keys',
  category: 'traffic',
  kept: { after: 'created_at', ms: KEPT_MS },
  onErasure: 'delete',
} as const;

export const IDEMPOTENCY_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      ...ANSWER,
      columns: ['asker_id', 'route', 'key', 'body', 'created_at'],
      whose: 'who asked',
      why: 'to give the same answer again to a request that was repeated',
      rows: 'asker_id = :userId',
    },
    {
      ...ANSWER,
      columns: ['body'],
      whose: 'who is named in the answer',
      why: 'the answer to an invitation repeats the address',
      rows: `asker_id <> :userId AND strpos(
        lower(body::text), lower(to_jsonb(:email::text)::text)) > 0`,
      shownWith: ['route', 'created_at'],
    },
  ],
  impersonal: { idempotency_keys: ['request_hash', 'status', 'etag'] },
};
