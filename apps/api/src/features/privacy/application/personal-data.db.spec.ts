import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FixedClock } from '@raccordo/testing';
import { FileMailer } from '../../../platform/mail/file-mailer.ts';
import { MailFolder } from '../../../platform/mail/mail-folder.ts';
import { erasePerson } from '../../../testing/erase-person.ts';
import { openOwner, type OwnerConnection } from '../../../testing/owner-connection.ts';
import { type PlantedPerson, plantPerson } from '../../../testing/plant-person.ts';
import { quietOutbox } from '../../../testing/quiet-outbox.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { NotifyPeople } from '../../notifications/index.ts';
import { PersonRepository } from '../persistence/person.repository.ts';
import { PersonalRowsRepository } from '../persistence/personal-rows.repository.ts';
import { findable, PERSONAL_DATA } from '../personal-data-map.ts';
import type { ErasePerson } from './erase-person.ts';
import { ExportPersonalData } from './export-personal-data.ts';

/** Columns whose values are chosen from a list: no canary fits in. */
const CHOICES = new Set([
  'account_links.purpose',
  'agency_ownership_requests.grounds',
  'audit_log.action',
  'audit_log.object_kind',
  'briefs.chosen_plan',
  'briefs.created_as',
  'briefs.state',
  'briefs.updated_as',
  'memberships.role',
  'notification_choices.mail',
  'notification_settings.digest',
  'organisation_invitations.locale',
  'organisation_invitations.role',
  'users.locale',
  'users.status',
]);

interface Place {
  readonly place: string;
  readonly value: string;
}

describe('what we hold of a person', () => {
  const clock = new FixedClock('2026-03-02T09:30:00.000Z');
  let database: OpenTestDatabase;
  let owner: OwnerConnection;
  let dataDir: string;
  let mails: MailFolder;
  let exporter: ExportPersonalData;
  let erase: ErasePerson;

  beforeAll(async () => {
    database = await openTestDatabase();
    owner = await openOwner(database.url);
    dataDir = await mkdtemp(join(tmpdir(), 'raccordo-privacy-'));
    mails = new MailFolder(join(dataDir, 'mail'));
    const { transactions } = database;
    exporter = new ExportPersonalData(
      new PersonRepository(transactions),
      new PersonalRowsRepository(transactions),
      new NotifyPeople(quietOutbox(transactions, clock)),
      transactions,
      clock,
    );
    erase = erasePerson(transactions, clock, mails);
  });

  afterAll(async () => {
    await owner.close();
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** Every value of every column of every table, pg-boss's too, that says one of these words. */
  async function placesOf(...words: readonly string[]): Promise<readonly Place[]> {
    const tables = await owner.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const wanted = words.flatMap((word) => [word, Buffer.from(word).toString('hex')]);
    const found: Place[] = [];
    for (const { name } of tables) {
      found.push(
        ...(await owner.query<Place>(
          [
            `SELECT replace($2, 'public.', '') || '.' || pair.column_name AS place, pair.word AS value FROM`,
            name,
            `AS r, jsonb_each_text(to_jsonb(r)) AS pair (column_name, word)
             WHERE EXISTS (SELECT FROM unnest($1::text[]) sought WHERE strpos(pair.word, sought) > 0)`,
          ].join(' '),
          [wanted, name],
        )),
      );
    }
    return found;
  }

  const setDue = ({ userId }: PlantedPerson, minutesAgo: number) =>
    owner.query('UPDATE users SET erasure_due_at = $2 WHERE id = $1', [
      userId,
      new Date(clock.now().getTime() - minutesAgo * 60_000),
    ]);
  const exportOf = async ({ userId }: PlantedPerson) => exporter.execute(userId);
  const kept = new Set(
    PERSONAL_DATA.filter(({ onErasure }) => typeof onErasure === 'object').flatMap(
      ({ table, columns }) => columns.map((column) => `${table}.${column}`),
    ),
  );

  it('is exported whole: every mapped column that can hold a word', async () => {
    const person = await plantPerson(owner);
    const texts = await owner.query<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public'
         AND udt_name IN ('varchar', 'text', 'citext', 'jsonb', '_text', '_varchar', 'uuid', 'tsvector')`,
    );
    const canHoldWords = new Set(texts.map(({ name }) => name));
    const mapped = findable()
      .filter(({ isSecret }) => isSecret !== true)
      .flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`))
      .filter((name) => canHoldWords.has(name) && !CHOICES.has(name));

    const { found } = await exportOf(person);
    const words = [...wordsOf(person), person.organisationId];
    const planted = new Set((await placesOf(...words)).map(({ place }) => place));
    const exported = new Set(
      found.flatMap(({ data, rows }) =>
        rows.flatMap((row) =>
          Object.entries(row)
            .filter(([, value]) => mentions(value, words))
            .map(([column]) => `${data.table}.${column}`),
        ),
      ),
    );

    expect(mapped.length).toBeGreaterThan(100);
    expect(mapped.filter((name) => !planted.has(name))).toEqual([]);
    expect(mapped.filter((name) => !exported.has(name))).toEqual([]);
  });

  it('names what opens something, and does not show it', async () => {
    const person = await plantPerson(owner);

    const { found } = await exportOf(person);
    const secrets = found.filter(({ data }) => data.isSecret === true);

    expect(secrets.map(({ data, count, rows }) => [data.table, count, rows])).toEqual(
      expect.arrayContaining([
        ['users', 1, []],
        ['sessions', 1, []],
        ['second_factors', 1, []],
      ]),
    );
    expect(JSON.stringify(found)).not.toMatch(/token_hash":|password_hash":|sealed_secret":/);
  });

  it('is nobody else’s', async () => {
    const [first, second] = [await plantPerson(owner), await plantPerson(owner)];

    const exported = JSON.stringify((await exportOf(first)).found);

    expect(exported).toContain(first.canary);
    for (const word of wordsOf(second)) expect(exported).not.toContain(word);
  });

  it('goes at erasure, but for what the map says stays', async () => {
    const [person, other] = [await plantPerson(owner), await plantPerson(owner)];
    // Somebody else owns the organisation too: it stays, and so does what belongs to it.
    await owner.query(
      `INSERT INTO memberships (organisation_id, user_id, role, created_at) VALUES ($1, $2, 'owner', now())`,
      [person.organisationId, person.bystander.userId],
    );
    const others = await placesOf(...wordsOf(other));
    await mailTo(person.email, 'Ciao');
    await mailTo('eva@example.org', `${person.name} ti invita`);
    await mailTo(other.email, 'Ciao');
    await setDue(person, 0);

    expect(await erase.execute(person.userId)).toBe('erased');

    const left = await placesOf(...wordsOf(person));
    const leftPlaces = [...new Set(left.map(({ place }) => place))];
    expect(leftPlaces.filter((place) => !kept.has(place))).toEqual([]);
    // What stays names nobody by name or address.
    expect(left.filter(({ value }) => value.includes(person.email))).toEqual([]);
    expect(leftPlaces).toEqual(expect.arrayContaining(['briefs.content', 'audit_log.actor_id']));
    expect(await placesOf(...wordsOf(other))).toEqual(others);
    expect(await readdir(mails.path)).toHaveLength(1);
  });

  it('takes a deleted organisation along that nobody else owned', async () => {
    const person = await plantPerson(owner);
    await owner.query('UPDATE organisations SET deleted_at = $2 WHERE id = $1', [
      person.organisationId,
      clock.now(),
    ]);
    await setDue(person, 1);

    expect(await erase.execute(person.userId)).toBe('erased');

    const left = await placesOf(person.organisationId);
    expect(left.map(({ place }) => place)).toEqual(['audit_log.object_id']);
    const words = (await placesOf(person.canary)).map(({ place }) => place.split('.')[0]);
    expect(new Set(words)).toEqual(
      new Set([
        'agency_merges',
        'agency_ownership_requests',
        'agency_search_words',
        'audit_log',
        'reference_revisions',
      ]),
    );
  });

  it('stays while an organisation would be left without an owner, and the person is told', async () => {
    const person = await plantPerson(owner);
    await setDue(person, 1);

    expect(await erase.execute(person.userId)).toBe('put-off');

    const [row] = await owner.query<{ due: Date | null }>(
      'SELECT erasure_due_at AS due FROM users WHERE id = $1',
      [person.userId],
    );
    expect(row).toEqual({ due: null });
    const [mail] = await owner.query<{ params: object }>(
      `SELECT payload -> 'params' AS params FROM outbox_messages
       WHERE payload ->> 'kind' = 'erasure-put-off' AND payload ->> 'to' = $1`,
      [person.email],
    );
    expect(mail?.params).toMatchObject({ organisationNames: [person.canary] });
  });

  it('stays until the very moment, and when it was called off', async () => {
    const person = await plantPerson(owner);
    await setDue(person, -0.001);
    expect(await erase.execute(person.userId)).toBe('called-off');
    await owner.query('UPDATE users SET erasure_due_at = NULL WHERE id = $1', [person.userId]);

    expect(await erase.execute(person.userId)).toBe('called-off');
  });

  let sent = 0;
  async function mailTo(to: string, text: string): Promise<void> {
    sent += 1;
    const from = { name: 'Raccordo', address: 'raccordo@tests.example' };
    await new FileMailer({ folder: mails, from, announce: null }).send({
      id: String(sent),
      sentAt: clock.now(),
      to,
      subject: 'Prova',
      text,
      html: `<p>${text}</p>`,
      link: null,
      unsubscribeUrl: null,
    });
  }
});

const wordsOf = ({ userId, canary }: PlantedPerson): readonly string[] => [canary, userId];

/** Some columns are short: the beginning will do. */
const mentions = (value: unknown, words: readonly string[]): boolean =>
  words.some((word) => JSON.stringify(value).includes(word.slice(0, 15)));
