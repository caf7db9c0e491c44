import { DAY_MS, type DataDeclaration } from './personal-data.ts';

/** pg-boss's tables. A job of ours holds the id of a message or the name of a job, and nothing else. */
const JOB = [
  'id',
  'name',
  'priority',
  'data',
  'state',
  'retry_limit',
  'retry_count',
  'retry_delay',
  'retry_backoff',
  'start_after',
  'started_on',
  'singleton_key',
  'singleton_on',
  'expire_in',
  'created_on',
  'completed_on',
  'keep_until',
  'output',
  'dead_letter',
  'policy',
] as const;

const MESSAGE = {
  table: 'outbox_messages',
  category: 'notices',
  whose: 'who is written to, and people named',
  rows: `strpos(payload::text, :userId::text) > 0
    OR strpos(lower(payload::text), lower(to_jsonb(:email::text)::text)) > 0
    OR strpos(payload::text, to_jsonb(:name::text)::text) > 0
    OR (payload ->> 'kind' = 'digest' AND strpos(payload::text, :name::text) > 0)
    OR strpos(aggregate, :userId::text) > 0 OR strpos(dedupe_key, :userId::text) > 0`,
  kept: { after: 'settled_at', ms: 30 * DAY_MS },
  onErasure: 'delete',
} as const;

/** Of the tables that belong to no feature. */
export const PLATFORM_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      ...MESSAGE,
      columns: ['aggregate', 'dedupe_key', 'created_at', 'settled_at'],
      why: 'a mail or notice under way, and that it was said once; the content goes at delivery',
      shownWith: ['topic', 'state'],
    },
    {
      ...MESSAGE,
      columns: ['payload', 'error'],
      why: 'address, language and words of a mail not delivered yet, links included',
      isSecret: true,
    },
    {
      table: 'rate_limits',
      columns: ['key', 'points', 'expire'],
      category: 'traffic',
      whose: 'who asks, by network address',
      why: 'nobody may try credentials without end',
      rows: null,
      kept: { words: 'a minute: the limiter clears it' },
      onErasure: { keep: 'the hash of a network address, for a minute' },
    },
  ],
  impersonal: {
    outbox_messages: ['id', 'topic', 'state', 'failures'],
    scheduled_jobs: ['name', 'last_slot', 'started_at', 'ended_at', 'error'],
    migrations: ['id', 'timestamp', 'name'],
    'pgboss.job': JOB,
    'pgboss.archive': [...JOB, 'archived_on'],
    'pgboss.queue': [
      'name',
      'policy',
      'retry_limit',
      'retry_delay',
      'retry_backoff',
      'expire_seconds',
      'retention_minutes',
      'dead_letter',
      'partition_name',
      'created_on',
      'updated_on',
    ],
    'pgboss.schedule': ['name', 'cron', 'timezone', 'data', 'options', 'created_on', 'updated_on'],
    'pgboss.subscription': ['event', 'name', 'created_on', 'updated_on'],
    'pgboss.version': ['version', 'maintained_on', 'cron_on', 'monitored_on'],
  },
};
