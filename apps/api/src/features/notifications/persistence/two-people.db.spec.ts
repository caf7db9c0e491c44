import { v7 } from 'uuid';
import { openTwoPeople, type TwoPeople } from '../../../testing/two-people.ts';
import { NotificationRepository } from './notification.repository.ts';
import { PreferenceRepository } from './preference.repository.ts';
import { ReaderRepository } from './reader.repository.ts';

const NOW = new Date('2026-03-02T10:00:00Z');

/** The program works for everybody here, so row security hides nothing: each query has to say whose. */
describe('notices and choices, of two people', () => {
  let people: TwoPeople;
  let notices: NotificationRepository;
  let noticeOfOther: string;

  beforeAll(async () => {
    people = await openTwoPeople();
    notices = new NotificationRepository(people.database.transactions);
    for (const { userId } of [people.one, people.other]) {
      const id = v7();
      if (userId === people.other.userId) noticeOfOther = id;
      await notices.insert({
        id,
        userId,
        sourceId: v7(),
        kind: 'password-changed',
        params: {},
        isInApp: true,
        isForDigest: true,
        createdAt: NOW,
      });
    }
  });

  afterAll(() => people.close());

  it('lists and counts those of one', async () => {
    const { one, other } = people;
    const idsOf = async (userId: string) =>
      (await notices.list(userId, null, false, 10)).map(({ id }) => id);
    const [ours, theirs] = [await idsOf(one.userId), await idsOf(other.userId)];

    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((id) => theirs.includes(id))).toEqual([]);
    const [row] = await people.owner.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM notifications WHERE user_id = $1 AND read_at IS NULL',
      [one.userId],
    );
    expect(await notices.countUnread(one.userId, 50)).toBe(row?.count);
  });

  it('marks and takes for a digest those of one', async () => {
    const { one, other, rowsOf } = people;
    const before = await rowsOf(other, 'notifications');

    await notices.markRead(one.userId, noticeOfOther, NOW);
    await notices.markAllRead(one.userId, NOW, NOW);
    const taken = await notices.takeForDigest(one.userId, NOW);

    expect(await notices.countUnread(one.userId, 50)).toBe(0);
    expect(taken).toHaveLength(1);
    expect(await rowsOf(other, 'notifications')).toEqual(before);
  });

  it('reads the choices of one', async () => {
    const { one, other, database } = people;
    const preferences = new PreferenceRepository(database.transactions);
    const choices = new Map([['agency-published', { inApp: false, mail: 'off' }]] as const);
    await preferences.save(one.userId, { digest: 'never', version: 2, choices });

    expect(await preferences.find(one.userId)).toMatchObject({
      digest: 'never',
      version: 2,
      choices,
    });
    expect(await preferences.find(other.userId)).toEqual({
      digest: 'daily',
      version: 1,
      choices: new Map(),
    });
  });

  it('writes to the people of one firm', async () => {
    const { one, database } = people;
    const readers = new ReaderRepository(database.transactions);

    const found = await readers.findOfOrganisation(one.organisationId, ['owner']);

    expect(found.map(({ userId }) => userId)).toEqual([one.userId]);
  });
});
