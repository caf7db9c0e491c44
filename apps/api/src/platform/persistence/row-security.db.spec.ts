import { aBrief } from '@raccordo/brief/testing';
import { SequentialIds } from '@raccordo/testing';
import { type Actor, ANONYMOUS, type Membership, SYSTEM } from '../access/actor.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../testing/test-database.ts';

const NOW = new Date('2026-03-02T09:00:00Z');
const WORKERS = 16;
const REQUESTS = 10_000;
/** Without the rule a third of them leak: fewer show it. */
const REQUESTS_TO_LEAK = 400;

/** Queries that forgot their tenant, reading, joining and writing. */
const FORGETFUL = [
  'SELECT organisation_id FROM briefs',
  'SELECT b.organisation_id FROM organisations o JOIN briefs b ON b.organisation_id = o.id',
  `WITH hit AS (UPDATE briefs SET version = version RETURNING organisation_id)
   SELECT organisation_id FROM hit`,
];

const membership = (organisationId: string): Membership => ({
  organisationId,
  organisationKind: 'sme',
  role: 'owner',
  agencyId: null,
});

const ownerOf = (organisationId: string, userId: string): Actor => ({
  kind: 'person',
  userId,
  sessionId: userId,
  guestId: null,
  isAdmin: false,
  isEmailVerified: true,
  authenticatedAt: NOW,
  memberships: [membership(organisationId)],
});

/** Public, or the program's own bookkeeping; the audit log has rules of its own. */
const WITHOUT_ROW_SECURITY = [
  'agencies',
  'agency_exposures',
  'agency_offers',
  'agency_publications',
  'agency_search_words',
  'audit_anchors',
  'audit_log',
  'guest_sessions',
  'migrations',
  'rate_limits',
];

describe('row security, whatever a query forgets', () => {
  let database: OpenTestDatabase;
  const ids = new SequentialIds();
  const firms = Array.from({ length: 4 }, () => ({ id: ids.nextId(), userId: ids.nextId() }));
  const [first, second] = firms as [(typeof firms)[0], (typeof firms)[0]];

  const addBrief = (organisationId: string) =>
    database.transactions.query(
      `INSERT INTO briefs (id, organisation_id, state, version, content, created_at, updated_at)
       VALUES ($1, $2, 'draft', 1, $3, $4, $4)`,
      [ids.nextId(), organisationId, JSON.stringify(aBrief()), NOW],
    );

  const as = <Result>(actor: Actor, work: () => Promise<Result>) =>
    database.actors.run(actor, work);

  /** A query that forgot its tenant. */
  const allBriefs = () =>
    database.transactions.query<{ organisation_id: string }>('SELECT organisation_id FROM briefs');

  beforeAll(async () => {
    database = await openTestDatabase();
    for (const { id, userId } of firms) {
      await database.transactions.query(
        `INSERT INTO organisations (id, kind, name, created_at, updated_at) VALUES ($1, 'sme', 'Firm', $2, $2)`,
        [id, NOW],
      );
      await database.transactions.query(
        `INSERT INTO users (id, email, name, locale, created_at, updated_at)
         VALUES ($1, $2, 'Ada', 'it', $3, $3)`,
        [userId, `${userId}@example.org`, NOW],
      );
      await addBrief(id);
    }
  });

  afterAll(() => database.close());

  it('shows nobody nothing, a firm its own, and the program everything', async () => {
    expect(await as(ANONYMOUS, allBriefs)).toEqual([]);
    expect(await as(ownerOf(first.id, first.userId), allBriefs)).toEqual([
      { organisation_id: first.id },
    ]);
    expect(await as(SYSTEM, allBriefs)).toHaveLength(firms.length);
  });

  it('takes no row for another firm, and changes or removes none', async () => {
    const stranger = ownerOf(first.id, first.userId);
    const touch = (sql: string) =>
      as(stranger, () => database.transactions.query<{ id: string }>(sql, [second.id]));

    await expect(as(stranger, () => addBrief(second.id))).rejects.toMatchObject({ code: '42501' });
    expect(
      await touch(
        `WITH gone AS (DELETE FROM briefs WHERE organisation_id = $1 RETURNING id) SELECT id FROM gone`,
      ),
    ).toEqual([]);
    expect(
      await touch(
        `WITH hit AS (UPDATE briefs SET version = 9 WHERE organisation_id = $1 RETURNING id) SELECT id FROM hit`,
      ),
    ).toEqual([]);
  });

  it('gives the caller’s name back after the program had its say', async () => {
    const seen = await as(ownerOf(first.id, first.userId), () =>
      database.transactions.run(async () => {
        const everything = await database.transactions.asSystem(allBriefs);
        await expect(
          database.transactions.asSystem(() => Promise.reject(new Error('no'))),
        ).rejects.toThrow('no');
        return [everything.length, (await allBriefs()).length];
      }),
    );

    expect(seen).toEqual([firms.length, 1]);
  });

  type Ask = (actor: Actor, query: string) => Promise<{ organisation_id: string }[]>;

  /** How many of many requests over a pool of four saw or touched a row that is not the caller's. */
  async function leaks(requests: number, ask: Ask): Promise<number> {
    let leaked = 0;
    let left = requests;
    const worker = async (place: number) => {
      while (left > 0) {
        left -= 1;
        const firm = firms[(place + left) % firms.length];
        const actor =
          left % 5 === 0 || firm === undefined ? ANONYMOUS : ownerOf(firm.id, firm.userId);
        const rows = await ask(actor, FORGETFUL[left % FORGETFUL.length] ?? '');
        const own = actor === ANONYMOUS ? '' : firm?.id;
        if (rows.map((row) => row.organisation_id).join() !== own) leaked += 1;
      }
    };
    await Promise.all(Array.from({ length: WORKERS }, (_, place) => worker(place)));
    return leaked;
  }

  it('shows no firm what another may see, nor nobody anything, over a shared pool', async () => {
    const ask: Ask = (actor, query) => as(actor, () => database.transactions.query(query));

    expect(await leaks(REQUESTS, ask)).toBe(0);
  });

  it('would show it, were the names not local to the transaction', async () => {
    const sessionWide: Ask = async (actor, query) => {
      const organisationIds = actor.kind === 'person' ? actor.memberships[0]?.organisationId : '';
      await database.dataSource.query(`SELECT set_config('raccordo.organisation_ids', $1, false)`, [
        organisationIds,
      ]);
      return database.dataSource.query<{ organisation_id: string }[]>(query);
    };

    expect(await leaks(REQUESTS_TO_LEAK, sessionWide)).toBeGreaterThan(0);
  });

  it('holds on every table but those that are for everybody, or for the program alone', async () => {
    const rows = await database.transactions.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`,
    );

    expect(rows.map(({ name }) => name)).toEqual(WITHOUT_ROW_SECURITY);
  });

  it('lets the program change no schema and pass by no policy', async () => {
    const [role] = await database.transactions.query<Record<string, boolean>>(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin
       FROM pg_roles WHERE rolname = current_user`,
    );

    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
    });
    for (const sql of [
      'CREATE TABLE mine (id int)',
      'ALTER TABLE briefs ADD COLUMN x int',
      'DROP TABLE briefs',
      'SELECT * FROM migrations',
    ]) {
      await expect(database.transactions.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
