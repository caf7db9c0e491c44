import { WITHHELD } from '@raccordo/audit';
import { FixedClock } from '@raccordo/testing';
import type { Actor } from '../../../platform/access/actor.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { openOwner, type OwnerConnection } from '../../../testing/owner-connection.ts';
import { AuditAnchorRepository } from '../persistence/audit-anchor.repository.ts';
import { AuditLogRepository } from '../persistence/audit-log.repository.ts';
import { type Act, RecordAct } from './record-act.ts';
import { VerifyAuditLog } from './verify-audit-log.ts';

const ADMIN = '01900000-0000-7000-8000-00000000000a';

const anAct = (overrides: Partial<Act> = {}): Act => ({
  action: 'agency.published',
  actorId: ADMIN,
  objectKind: 'agency',
  objectId: '01900000-0000-7000-8000-0000000000a1',
  before: { status: 'draft' },
  after: { status: 'published' },
  reason: null,
  ...overrides,
});

describe('recording an act', () => {
  let database: OpenTestDatabase;
  let owner: OwnerConnection;
  let log: AuditLogRepository;
  let record: RecordAct;
  let verify: VerifyAuditLog;

  beforeEach(async () => {
    database = await openTestDatabase();
    owner = await openOwner(database.url);
    log = new AuditLogRepository(database.transactions);
    record = new RecordAct(log, database.transactions, new FixedClock());
    verify = new VerifyAuditLog(log, new AuditAnchorRepository(database.transactions));
  });

  afterEach(async () => {
    await owner.close();
    await database.close();
  });

  it('keeps who did what to what, and why', async () => {
    await record.execute(anAct({ reason: 'Profile complete' }));

    expect(await log.find(1)).toMatchObject({
      seq: 1,
      occurredAt: new FixedClock().now(),
      actor: { kind: 'person', id: ADMIN, label: null },
      action: 'agency.published',
      before: { status: 'draft' },
      after: { status: 'published' },
      reason: 'Profile complete',
    });
  });

  it('names the job where no person acted', async () => {
    await record.execute(anAct({ actorId: null, actorLabel: 'retention' }));

    expect((await log.find(1))?.actor).toEqual({ kind: 'system', id: null, label: 'retention' });
  });

  it('happens with the act or not at all', async () => {
    const work = database.transactions.run(async () => {
      await record.execute(anAct());
      throw new Error('the act failed');
    });

    await expect(work).rejects.toThrow('the act failed');
    expect(await log.listAfter(0, 10)).toEqual([]);
    await record.execute(anAct());
    expect(await verify.execute()).toMatchObject({ kind: 'intact', head: { seq: 1 } });
  });

  it('keeps neither secrets nor personal data', async () => {
    const canary = 'CANARY-7f3a';
    const secret = { passwordHash: canary, profile: { email: canary, phones: [canary] } };
    await record.execute(
      anAct({ objectKind: 'user', before: { name: canary }, after: { ...secret, role: 'owner' } }),
    );

    const rows = await database.transactions.query<{ text: string }>(
      'SELECT audit_log::text AS text FROM audit_log',
    );
    expect(rows[0]?.text).toContain(WITHHELD);
    expect(rows[0]?.text).toContain('owner');
    expect(rows[0]?.text).not.toContain(canary);
  });

  it('chains values as the database gives them back', async () => {
    const odd = {
      b: [1e21, 0.1, 5e-324, -0, 123_456_789_012_345_680_000],
      a: { è: 'perché 🦝 "\\ \u2028', at: new Date('2026-03-02T09:00:00Z'), none: undefined },
      '10': null,
      '9': true,
    };
    await record.execute(anAct({ before: odd, after: null }));
    await record.execute(anAct({ before: null, after: {} }));

    expect(await verify.execute()).toMatchObject({ kind: 'intact', head: { seq: 2 } });
  });

  it('gives fifty acts at once one place each', async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, i) => record.execute(anAct({ objectId: `object-${i}` }))),
    );

    expect(await verify.execute()).toMatchObject({ kind: 'intact', head: { seq: 50 } });
  });

  it('verifies more than one page', async () => {
    await database.transactions.run(async () => {
      for (let i = 0; i < 501; i += 1) await record.execute(anAct({ objectId: `object-${i}` }));
    });

    expect(await verify.execute()).toMatchObject({ kind: 'intact', head: { seq: 501 } });
  });

  const CHANGES = [
    'UPDATE audit_log SET reason = NULL',
    'DELETE FROM audit_log',
    'TRUNCATE audit_log',
    'UPDATE audit_anchors SET hash = hash',
    'DELETE FROM audit_anchors',
    'TRUNCATE audit_anchors',
  ];

  it.each(CHANGES)('is for good, the owner of the table is refused: %s', async (statement) => {
    await record.execute(anAct());

    await expect(owner.query(statement)).rejects.toMatchObject({
      code: '42501',
      message: expect.stringContaining('is append-only'),
    });
  });

  it.each([...CHANGES, 'ALTER TABLE audit_log DISABLE TRIGGER USER', 'DROP TABLE audit_log'])(
    'is for good, the program is refused: %s',
    async (statement) => {
      await record.execute(anAct());

      await expect(database.transactions.query(statement)).rejects.toMatchObject({
        code: '42501',
        message: expect.not.stringContaining('is append-only'),
      });
      expect(await verify.execute()).toMatchObject({ kind: 'intact', head: { seq: 1 } });
    },
  );

  it('is open to everybody who acts, reading to admins only', async () => {
    const person = (isAdmin: boolean): Actor => ({
      kind: 'person',
      userId: ADMIN,
      sessionId: ADMIN,
      guestId: null,
      isAdmin,
      isEmailVerified: true,
      authenticatedAt: new Date('2026-03-02T09:00:00Z'),
      memberships: [],
    });
    await record.execute(anAct());
    await database.actors.run(person(false), () => record.execute(anAct()));
    const seenBy = (actor: Actor) => database.actors.run(actor, () => log.listAfter(0, 10));

    expect(await verify.execute()).toMatchObject({ kind: 'intact', head: { seq: 2 } });
    expect(await seenBy(person(true))).toHaveLength(2);
    expect(await seenBy(person(false))).toEqual([]);
    expect(await seenBy({ kind: 'anonymous', guestId: null })).toEqual([]);
  });
});
