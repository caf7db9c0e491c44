import { randomBytes } from 'node:crypto';
import { openTwoPeople, type TwoPeople } from '../../../testing/two-people.ts';
import { AccountLinkRepository } from './account-link.repository.ts';
import { KnownDeviceRepository } from './known-device.repository.ts';
import { PendingSignInRepository } from './pending-sign-in.repository.ts';
import { SecondFactorRepository } from './second-factor.repository.ts';

const NOW = new Date('2026-03-02T09:30:00Z');
const EARLIER = new Date('2026-03-01T00:00:00Z');

/** The program works for everybody here, so row security hides nothing: each query has to say whose. */
describe('what proves who somebody is, of two people', () => {
  let people: TwoPeople;

  beforeEach(async () => {
    people = await openTwoPeople();
  });

  afterEach(() => people.close());

  /** Does it for one; the other's rows of these tables are as they were, and some were there. */
  async function touchesOnlyOne(tables: readonly string[], act: () => Promise<unknown>) {
    const { other, rowsOf } = people;
    const read = () => Promise.all(tables.map((table) => rowsOf(other, table)));
    const before = await read();
    await act();
    expect(await read()).toEqual(before);
    expect(before.every((rows) => rows.length > 0)).toBe(true);
  }

  it('voids links of one', async () => {
    const links = new AccountLinkRepository(people.database.transactions);

    await touchesOnlyOne(['account_links'], () =>
      links.deleteOf(people.one.userId, ['change-email']),
    );

    expect(await people.rowsOf(people.one, 'account_links')).toEqual([]);
  });

  it('knows and forgets devices of one', async () => {
    const { one, other, database, owner } = people;
    const devices = new KnownDeviceRepository(database.transactions);
    const [theirs] = await owner.query<{ token_hash: Buffer }>(
      'SELECT token_hash FROM known_devices WHERE user_id = $1',
      [other.userId],
    );
    const hash = theirs?.token_hash ?? Buffer.alloc(0);

    expect(await devices.find(other.userId, hash, EARLIER)).not.toBeNull();
    expect(await devices.find(one.userId, hash, EARLIER)).toBeNull();
    await touchesOnlyOne(['known_devices'], () => devices.deleteOf(one.userId));
    expect([await devices.isAny(one.userId), await devices.isAny(other.userId)]).toEqual([
      false,
      true,
    ]);
  });

  it('voids what one has begun to sign in', async () => {
    const pending = new PendingSignInRepository(people.database.transactions);

    await touchesOnlyOne(['pending_sign_ins'], () => pending.deleteOf(people.one.userId));

    expect(await people.rowsOf(people.one, 'pending_sign_ins')).toEqual([]);
  });

  it('confirms, uses and takes away the second factor of one', async () => {
    const { one, other, database, owner } = people;
    const factors = new SecondFactorRepository(database.transactions);
    const both = ['second_factors', 'recovery_codes'];

    await touchesOnlyOne(both, () => factors.offer(one.userId, randomBytes(48), NOW));
    await touchesOnlyOne(both, () => factors.confirm(one.userId, NOW));
    await touchesOnlyOne(both, () => factors.useStep(one.userId, 7));
    expect(await factors.find(one.userId)).toMatchObject({ userId: one.userId, lastStep: 7 });
    expect(await factors.find(other.userId)).toMatchObject({
      userId: other.userId,
      lastStep: null,
    });

    await touchesOnlyOne(both, () =>
      factors.replaceCodes(one.userId, [randomBytes(32), randomBytes(32)]),
    );
    expect([await factors.countCodes(one.userId), await factors.countCodes(other.userId)]).toEqual([
      2, 1,
    ]);
    const [theirs] = await owner.query<{ code_hash: Buffer }>(
      'SELECT code_hash FROM recovery_codes WHERE user_id = $1',
      [other.userId],
    );
    expect(await factors.useCode(one.userId, theirs?.code_hash ?? Buffer.alloc(0))).toBe(false);

    await touchesOnlyOne(both, () => factors.delete(one.userId));
    expect([await factors.find(one.userId), await factors.countCodes(one.userId)]).toEqual([
      null,
      0,
    ]);
  });
});
