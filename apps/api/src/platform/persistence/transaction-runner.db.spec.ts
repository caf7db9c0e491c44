import { type OpenTestDatabase, openTestDatabase } from '../../testing/test-database.ts';
import { GuestSessionEntity } from '../../features/guests/persistence/guest-session.entity.ts';
import { GuestSessionRepository } from '../../features/guests/persistence/guest-session.repository.ts';

const FIRST = '01900000-0000-7000-8000-000000000001';
const SECOND = '01900000-0000-7000-8000-000000000002';
const hash = (text: string): Buffer => Buffer.alloc(32, text);
const NOW = new Date('2026-03-02T09:00:00Z');

describe('the transaction runner', () => {
  let database: OpenTestDatabase;
  let sessions: GuestSessionRepository;

  beforeAll(async () => {
    database = await openTestDatabase();
    sessions = new GuestSessionRepository(database.transactions);
  });

  afterAll(() => database.close());

  it('undoes step one when step two fails', async () => {
    const work = database.transactions.run(async () => {
      await sessions.insert(FIRST, hash('same'), NOW);
      await sessions.insert(SECOND, hash('same'), NOW);
    });

    await expect(work).rejects.toThrow('uq_guest_sessions_token_hash');
    expect(await sessions.findIdByTokenHash(hash('same'))).toBeNull();
  });

  it('lets a nested run join the transaction already open', async () => {
    const work = database.transactions.run(async () => {
      await database.transactions.run(() => sessions.insert(FIRST, hash('nested'), NOW));
      throw new Error('after the nested one');
    });

    await expect(work).rejects.toThrow('after the nested one');
    expect(await sessions.findIdByTokenHash(hash('nested'))).toBeNull();
  });

  it('keeps what ended well', async () => {
    await database.transactions.run(() => sessions.insert(FIRST, hash('kept'), NOW));

    expect(await sessions.findIdByTokenHash(hash('kept'))).toBe(FIRST);
  });

  it('hands out no manager outside a transaction', () => {
    expect(() => database.transactions.manager()).toThrow('inside a transaction only');
  });

  it.each([[{ id: undefined }], [{ id: null }]])(
    'refuses a search by %p, which would otherwise find the first row',
    async (where) => {
      const search = database.transactions.use((manager) =>
        manager.findOneBy(GuestSessionEntity, where as unknown as { id: string }),
      );

      await expect(search).rejects.toThrow(/undefined|null/);
    },
  );
});
