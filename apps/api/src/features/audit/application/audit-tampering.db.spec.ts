import { Logger } from '@nestjs/common';
import { FixedClock } from '@raccordo/testing';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { openOwner, type OwnerConnection } from '../../../testing/owner-connection.ts';
import { AuditAnchorRepository } from '../persistence/audit-anchor.repository.ts';
import { AuditLogRepository } from '../persistence/audit-log.repository.ts';
import { AnchorAuditLog } from './anchor-audit-log.ts';
import { type Act, RecordAct } from './record-act.ts';
import { VerifyAuditLog } from './verify-audit-log.ts';

const ADMIN = '01900000-0000-7000-8000-00000000000a';

const anAct = (overrides: Partial<Act> = {}): Act => ({
  action: 'agency.suspended',
  actorId: ADMIN,
  objectKind: 'agency',
  objectId: '01900000-0000-7000-8000-0000000000a1',
  before: { status: 'published' },
  after: { status: 'suspended' },
  reason: 'No answer for ninety days',
  ...overrides,
});

/** What the program says of it, in the place of its own log. */
const said: string[] = [];
const keep = (message: unknown): void => void said.push(String(message));

/** The log as somebody with the owner's password could change it. */
describe('a tampered audit log', () => {
  let database: OpenTestDatabase;
  let owner: OwnerConnection;
  let verify: VerifyAuditLog;
  let anchor: AnchorAuditLog;

  beforeAll(() => Logger.overrideLogger({ log: keep, warn: keep, error: keep }));

  beforeEach(async () => {
    database = await openTestDatabase();
    owner = await openOwner(database.url);
    const clock = new FixedClock();
    const log = new AuditLogRepository(database.transactions);
    const anchors = new AuditAnchorRepository(database.transactions);
    const record = new RecordAct(log, database.transactions, clock);
    verify = new VerifyAuditLog(log, anchors);
    anchor = new AnchorAuditLog(verify, anchors, clock);
    for (let i = 1; i <= 6; i += 1) {
      clock.advance(1000);
      await record.execute(anAct({ objectId: `object-${i}` }));
    }
    said.length = 0;
    await anchor.execute();
  });

  afterEach(async () => {
    await owner.close();
    await database.close();
  });

  const asOwner = async (...statements: readonly string[]): Promise<void> => {
    await owner.query('ALTER TABLE audit_log DISABLE TRIGGER USER');
    for (const statement of statements) await owner.query(statement);
    await owner.query('ALTER TABLE audit_log ENABLE TRIGGER USER');
  };

  const columns =
    'occurred_at, actor_kind, actor_id, action, object_kind, object_id, before, after';

  it('is intact when nobody touched it', async () => {
    expect(await verify.execute()).toMatchObject({ kind: 'intact', head: { seq: 6 } });
  });

  it.each([
    ['action', `'agency.published'`],
    ['occurred_at', `occurred_at + interval '1 millisecond'`],
    ['actor_id', `'01900000-0000-7000-8000-00000000000b'`],
    ['object_id', `'object-9'`],
    ['reason', 'NULL'],
    ['before', `'{"status":"draft"}'`],
    ['after', 'NULL'],
    ['request_id', `'01900000-0000-7000-8000-00000000000c'`],
  ])('is found where %s was edited', async (column, value) => {
    await asOwner(['UPDATE audit_log SET', column, '=', value, 'WHERE seq = 3'].join(' '));

    expect(await verify.execute()).toEqual({ kind: 'broken', brokenAt: 3, reason: 'edited' });
  });

  it('is found where an entry was deleted', async () => {
    await asOwner('DELETE FROM audit_log WHERE seq = 3');

    expect(await verify.execute()).toEqual({ kind: 'broken', brokenAt: 4, reason: 'missing' });
  });

  it('is found where a deletion was covered by new numbers', async () => {
    await asOwner(
      'DELETE FROM audit_log WHERE seq = 3',
      'UPDATE audit_log SET seq = 3 WHERE seq = 4',
      'UPDATE audit_log SET seq = 4 WHERE seq = 5',
      'UPDATE audit_log SET seq = 5 WHERE seq = 6',
    );

    expect(await verify.execute()).toEqual({ kind: 'broken', brokenAt: 3, reason: 'unlinked' });
  });

  it('is found where two entries changed places', async () => {
    await asOwner(
      'UPDATE audit_log SET seq = 99 WHERE seq = 3',
      'UPDATE audit_log SET seq = 3 WHERE seq = 4',
      'UPDATE audit_log SET seq = 4 WHERE seq = 99',
    );

    expect(await verify.execute()).toEqual({ kind: 'broken', brokenAt: 3, reason: 'unlinked' });
  });

  it('is found where an entry was put in between', async () => {
    await asOwner(
      'UPDATE audit_log SET seq = seq + 100 WHERE seq >= 4',
      'UPDATE audit_log SET seq = seq - 99 WHERE seq >= 104',
      [
        `INSERT INTO audit_log (seq, ${columns}, previous_hash, hash) SELECT 4, ${columns},`,
        `repeat('e', 64), repeat('f', 64) FROM audit_log WHERE seq = 3`,
      ].join(' '),
    );

    expect(await verify.execute()).toEqual({ kind: 'broken', brokenAt: 4, reason: 'unlinked' });
  });

  it.each([1, 2, 6])('is found where the last %d entries were cut off', async (count) => {
    await asOwner(['DELETE FROM audit_log WHERE seq >', String(6 - count)].join(' '));

    expect(await verify.execute()).toEqual({
      kind: 'broken',
      brokenAt: 7 - count,
      reason: 'cut',
    });
  });

  it('is found where the tail was written anew, with hashes that add up', async () => {
    await asOwner('DELETE FROM audit_log WHERE seq > 4');
    const record = new RecordAct(
      new AuditLogRepository(database.transactions),
      database.transactions,
      new FixedClock(),
    );
    for (let i = 0; i < 2; i += 1) await record.execute(anAct({ reason: 'forged' }));

    expect(await verify.execute()).toEqual({ kind: 'broken', brokenAt: 6, reason: 'replaced' });
  });

  it('is not anchored: the head noted down before stays the one to compare with', async () => {
    await asOwner('DELETE FROM audit_log WHERE seq > 4');

    expect(await anchor.execute()).toMatchObject({ kind: 'broken', reason: 'cut' });
    expect(await anchor.execute()).toMatchObject({ kind: 'broken', reason: 'cut' });
    expect(said.at(-1)).toBe('Audit log broken at 5: cut');
  });

  it('can be told from the head that the program printed', async () => {
    const rows = await owner.query<{ hash: string }>('SELECT hash FROM audit_log WHERE seq = 6');

    expect(said).toEqual([['Audit log intact: 6 entries, head', rows[0]?.hash].join(' ')]);
  });
});
