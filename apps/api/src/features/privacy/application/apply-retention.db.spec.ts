import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixedClock } from '@raccordo/testing';
import { MailFolder } from '../../../platform/mail/mail-folder.ts';
import { FileMailer } from '../../../platform/mail/file-mailer.ts';
import type { ScheduledJob, ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { DAY_MS } from '../../../platform/privacy/personal-data.ts';
import { forgetOrganisations } from '../../../testing/forget-organisations.ts';
import { openOwner, type OwnerConnection } from '../../../testing/owner-connection.ts';
import { plantPerson } from '../../../testing/plant-person.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { PersonalRowsRepository } from '../persistence/personal-rows.repository.ts';
import { PERIODS } from '../periods.ts';
import { MAIL_KEPT_DAYS } from '../privacy-limits.ts';
import { ORGANISATION_KEPT_DAYS } from '../../organisations/index.ts';
import { ApplyRetention } from './apply-retention.ts';

describe('what is kept, and for how long', () => {
  const clock = new FixedClock('2027-01-01T00:00:00.000Z');
  const registered: ScheduledJob[] = [];
  let database: OpenTestDatabase;
  let owner: OwnerConnection;
  let dataDir: string;
  let retention: ApplyRetention;
  let mails: MailFolder;

  beforeAll(async () => {
    database = await openTestDatabase();
    owner = await openOwner(database.url);
    dataDir = await mkdtemp(join(tmpdir(), 'raccordo-retention-'));
    mails = new MailFolder(join(dataDir, 'mail'));
    const { transactions } = database;
    const jobs: Pick<ScheduledJobs, 'register'> = { register: (job) => void registered.push(job) };
    retention = new ApplyRetention(
      jobs as ScheduledJobs,
      new PersonalRowsRepository(transactions),
      mails,
      transactions,
      clock,
    );
    await plantPerson(owner);
    await plantPerson(owner);
  });

  afterAll(async () => {
    await owner.close();
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const ago = (ms: number) => new Date(clock.now().getTime() - ms);
  const countIn = async (table: string, where: string) => {
    const [row] = await owner.query<{ count: number }>(
      ['SELECT count(*)::int AS count FROM', table, 'WHERE', where].join(' '),
    );
    return row?.count ?? 0;
  };
  const moved = (table: string, column: string, when: Date) =>
    owner.query(['UPDATE', table, 'SET', column, '= $1 WHERE', column, 'IS NOT NULL'].join(' '), [
      when,
    ]);

  it('is looked after every hour', () => {
    retention.onModuleInit();

    expect(registered.map(({ name, cron }) => [name, cron])).toEqual([
      ['privacy.retention', '40 * * * *'],
    ]);
  });

  it('covers what must not stay', () => {
    expect(PERIODS.map(({ table }) => table).sort()).toEqual([
      'account_links',
      'api_tokens',
      'attempt_records',
      'guest_sessions',
      'idempotency_keys',
      'known_devices',
      'notifications',
      'organisation_invitations',
      'outbox_messages',
      'pending_sign_ins',
      'provider_visits',
      'sessions',
    ]);
  });

  /** Guests' briefs go with their sessions. */
  it.each(PERIODS)(
    'deletes $table at $ms ms after $after, not a millisecond before',
    async (period) => {
      const { table, after, ms } = period;
      const dependent = table === 'guest_sessions' ? 'briefs' : table;
      const where = dependent === 'briefs' ? 'guest_id IS NOT NULL' : `${after} IS NOT NULL`;
      const before = await countIn(dependent, where);
      for (const other of PERIODS) await moved(other.table, other.after, ago(other.ms - 1));

      await retention.execute();
      const kept = await countIn(dependent, where);
      await moved(table, after, ago(ms));
      await retention.execute();

      expect(before).toBeGreaterThan(0);
      expect(kept).toBe(before);
      expect(await countIn(dependent, where)).toBe(0);
    },
  );

  it('keeps a deleted organisation thirty days, and then nothing of it', async () => {
    const { organisationId } = await plantPerson(owner);
    const forget = forgetOrganisations(database.transactions, clock);
    const deleted = (when: Date) =>
      owner.query('UPDATE organisations SET deleted_at = $2 WHERE id = $1', [organisationId, when]);
    const left = () =>
      Promise.all(
        ['agencies', 'briefs', 'files', 'agency_profiles', 'agency_cases', 'memberships'].map(
          (table) => countIn(table, `organisation_id = '${organisationId}'`),
        ),
      );
    const [file] = await owner.query<{ id: string }>(
      'SELECT id FROM files WHERE organisation_id = $1',
      [organisationId],
    );

    await deleted(ago(ORGANISATION_KEPT_DAYS * DAY_MS - 1));
    await forget.execute();
    expect(await left()).toEqual([1, 1, 1, 1, 1, 1]);
    await deleted(ago(ORGANISATION_KEPT_DAYS * DAY_MS));
    await forget.execute();

    expect(await left()).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await countIn('organisations', `id = '${organisationId}'`)).toBe(0);
    // The bytes follow, by the message that deletes them.
    expect(await countIn('outbox_messages', `payload ->> 'fileId' = '${file?.id ?? ''}'`)).toBe(1);
  });

  it('keeps mails as files thirty days', async () => {
    const mailer = new FileMailer({
      folder: mails,
      from: { name: 'Raccordo', address: 'raccordo@tests.example' },
      announce: null,
    });
    const mail = { subject: 'S', text: 'T', html: '', link: null, unsubscribeUrl: null };
    for (const [id, ms] of [
      ['1', 0],
      ['2', 1],
    ] as const) {
      const sentAt = new Date(ago(MAIL_KEPT_DAYS * DAY_MS).getTime() + ms);
      await mailer.send({ ...mail, id, sentAt, to: 'ada@example.org' });
    }

    await retention.execute();

    expect((await readdir(mails.path)).map((name) => name.slice(-5))).toEqual(['2.eml']);
  });
});
