import { FixedClock } from '@raccordo/testing';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import type { ActFilter } from '../act-filter.ts';
import { ActorNames } from '../persistence/actor-names.ts';
import { AuditLogRepository } from '../persistence/audit-log.repository.ts';
import { ExportActs } from './export-acts.ts';
import { ReadActs } from './read-acts.ts';
import { RecordAct } from './record-act.ts';

const ADA = '01900000-0000-7000-8000-00000000000a';
const ERASED = '01900000-0000-7000-8000-00000000000b';
const ANY: ActFilter = {
  action: null,
  actorId: null,
  objectKind: null,
  objectId: null,
  from: null,
  until: null,
};

describe('reading the audit log', () => {
  let database: OpenTestDatabase;
  let read: ReadActs;
  let exported: ExportActs;

  beforeAll(async () => {
    database = await openTestDatabase();
    const { transactions } = database;
    const log = new AuditLogRepository(transactions);
    const clock = new FixedClock('2026-03-02T09:00:00.000Z');
    const record = new RecordAct(log, transactions, clock);
    read = new ReadActs(log, new ActorNames(transactions));
    exported = new ExportActs(log);
    await transactions.query(
      `INSERT INTO users (id, email, name, locale, created_at, updated_at)
       VALUES ($1, 'ada@example.org', 'Ada Bianchi', 'it', now(), now())`,
      [ADA],
    );
    const acts = [
      { actorId: ADA, action: 'agency.published', objectKind: 'agency', objectId: 'a' },
      { actorId: ERASED, action: 'agency.suspended', objectKind: 'agency', objectId: 'a' },
      { actorId: ADA, action: 'claim.approved', objectKind: 'claim', objectId: 'c' },
      { actorId: null, action: 'agency.suspended', objectKind: 'agency', objectId: 'b' },
      { actorId: ADA, action: 'agency.published', objectKind: 'agency', objectId: 'b' },
    ];
    for (const act of acts) {
      await record.execute({ ...act, before: null, after: null, reason: null });
      clock.advance(3_600_000);
    }
  });

  afterAll(() => database.close());

  const seqsOf = async (filter: Partial<ActFilter>): Promise<number[]> => {
    const page = await read.page({ ...ANY, ...filter }, { limit: 20 });
    return page.items.map(({ entry }) => entry.seq);
  };

  it.each<[Partial<ActFilter>, number[]]>([
    [{}, [5, 4, 3, 2, 1]],
    [{ action: 'agency.suspended' }, [4, 2]],
    [{ actorId: ADA }, [5, 3, 1]],
    [{ objectKind: 'agency', objectId: 'a' }, [2, 1]],
    [{ from: new Date('2026-03-02T10:00:00Z') }, [5, 4, 3, 2]],
    [{ until: new Date('2026-03-02T10:00:00Z') }, [1]],
    [{ actorId: ADA, action: 'agency.published', objectId: 'b' }, [5]],
    [{ action: 'agency.deleted' }, []],
  ])('finds %j, latest first', async (filter, seqs) => {
    expect(await seqsOf(filter)).toEqual(seqs);
  });

  it('turns pages without losing or repeating any', async () => {
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await read.page(ANY, { limit: 2, cursor });
      seen.push(...page.items.map(({ entry }) => entry.seq));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);

    expect(seen).toEqual([5, 4, 3, 2, 1]);
  });

  it('names those who still are somebody', async () => {
    const names = await Promise.all([1, 2, 4].map((seq) => read.one(seq)));

    expect(names.map(({ actorName }) => actorName)).toEqual(['Ada Bianchi', null, null]);
  });

  it('knows the actions there have been', async () => {
    expect(await read.actions()).toEqual([
      'agency.published',
      'agency.suspended',
      'claim.approved',
    ]);
  });

  it('says that there is no such entry', async () => {
    await expect(read.one(99)).rejects.toMatchObject({ code: 'audit.not_found' });
  });

  it('exports in the name of who asked, though read later', async () => {
    const anonymous = database.actors.run({ kind: 'anonymous', guestId: null }, () =>
      exported.execute(ANY),
    );
    const asProgram = exported.execute(ANY);
    const collect = async (entries: AsyncIterable<{ seq: number }>): Promise<number[]> => {
      const seqs: number[] = [];
      for await (const { seq } of entries) seqs.push(seq);
      return seqs;
    };

    expect(await collect(anonymous)).toEqual([]);
    const later = database.actors.run({ kind: 'anonymous', guestId: null }, () =>
      collect(asProgram),
    );
    expect(await later).toEqual([5, 4, 3, 2, 1]);
  });
});
