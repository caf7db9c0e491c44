import { Logger } from '@nestjs/common';
import { FixedClock, SequentialIds } from '@raccordo/testing';
import { eventually } from '../../../testing/match-making.ts';
import { testOutbox, type TestOutbox } from '../../../testing/running-outbox.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { QUEUES } from '../../jobs/queues.ts';
import { type OutboxTopic, UndeliverableMessage } from '../outbox-topic.ts';

interface Note {
  readonly text: string;
}

const NOTED: OutboxTopic<Note> = {
  name: 'test.noted',
  read: (stored) => {
    if (typeof stored === 'object' && stored !== null && 'text' in stored) {
      return { text: String(stored.text) };
    }
    throw new UndeliverableMessage('A note without text');
  },
};
const SAID: OutboxTopic<Note> = { ...NOTED, name: 'test.said' };

describe('the outbox', () => {
  let database: OpenTestDatabase;
  let running: TestOutbox;
  let said: string[];
  let failures: number;
  const ids = new SequentialIds();
  const clock = new FixedClock();

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await openTestDatabase();
    await database.asOwner('CREATE TABLE notes (place serial PRIMARY KEY, text text NOT NULL)');
  });

  beforeEach(async () => {
    await database.asOwner('TRUNCATE notes, outbox_messages, pgboss.job');
    said = [];
    failures = 0;
    running = aProgram();
  });

  afterEach(() => running.stop());
  afterAll(() => database.close());

  /** Notes go to the table, and are refused while they begin with "fail" and failures are left. */
  function aProgram(): TestOutbox {
    const program = testOutbox(database, ids, clock);
    program.handlers.register(NOTED, {
      effect: 'database',
      deliver: async ({ text }) => {
        await database.transactions.query('INSERT INTO notes (text) VALUES ($1)', [text]);
        if (text.startsWith('fail') && failures > 0) {
          failures -= 1;
          throw new Error('not now');
        }
      },
    });
    program.handlers.register(SAID, {
      effect: 'outside',
      deliver: ({ text }) => {
        said.push(text);
        return Promise.resolve();
      },
    });
    return program;
  }

  const add = (text: string, options: { aggregate?: string; dedupeKey?: string } = {}) =>
    running.outbox.add({ topic: NOTED, payload: { text }, ...options });

  const notes = async (): Promise<string[]> => {
    const rows = await database.transactions.query<{ text: string }>(
      'SELECT text FROM notes ORDER BY place',
    );
    return rows.map(({ text }) => text);
  };

  const messages = () =>
    database.transactions.query<{
      state: string;
      payload: Note | null;
      error: string | null;
      failures: number;
    }>('SELECT state, payload, error, failures FROM outbox_messages ORDER BY id');

  /** `hurry` is done over and over meanwhile, never twice at once. */
  async function settled(
    count: number,
    hurry: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<void> {
    let isSettled = false;
    while (!isSettled) {
      await hurry();
      const states = (await messages()).map(({ state }) => state);
      isSettled =
        states.filter((state) => state === 'delivered' || state === 'dead').length >= count;
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  /** Waits of seconds, over at once. */
  const skipWaits = () =>
    database.transactions.query(`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`);

  it('keeps nothing of a transaction that failed', async () => {
    await running.start();
    const work = database.transactions.run(async () => {
      await add('never');
      throw new Error('undone');
    });
    await expect(work).rejects.toThrow('undone');
    await add('after');
    await settled(1);

    expect(await notes()).toEqual(['after']);
  });

  it('delivers what was committed before a crash, at the next start', async () => {
    await database.transactions.run(() => add('committed'));
    expect(await notes()).toEqual([]);

    await running.start();
    await settled(1);

    expect(await notes()).toEqual(['committed']);
  });

  it('delivers what the queue was given before a crash', async () => {
    await add('handed over');
    expect(await running.relay.publish()).toBe(1);
    await running.stop();

    running = aProgram();
    await running.start();
    await settled(1);

    expect(await notes()).toEqual(['handed over']);
  });

  it('hands over again what the queue has forgotten', async () => {
    await add('forgotten');
    await running.relay.publish();
    await database.asOwner('TRUNCATE pgboss.job');

    await running.start();
    await settled(1);

    expect(await notes()).toEqual(['forgotten']);
  });

  it('lets an effect happen once, however often the job comes', async () => {
    await add('once');
    await running.relay.publish();
    const [message] = await database.transactions.query<{ id: string }>(
      'SELECT id FROM outbox_messages',
    );
    const twins = Array.from({ length: 5 }, () => ({ messageId: message?.id }));
    await running.queue.add(QUEUES.outbox, twins);

    await running.start();
    await settled(1);
    await queueEmpty();

    expect(await notes()).toEqual(['once']);
  });

  async function queueEmpty(): Promise<void> {
    let left = 1;
    while (left > 0) {
      const [row] = await database.transactions.query<{ left: number }>(
        `SELECT count(*)::int AS left FROM pgboss.job WHERE state < 'completed'`,
      );
      left = row?.left ?? 0;
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  it('says once what is added twice under one key', async () => {
    await running.start();
    await add('first', { dedupeKey: 'same' });
    await add('second', { dedupeKey: 'same' });
    await settled(1);
    await add('third');
    await settled(2);

    expect(await notes()).toEqual(['first', 'third']);
  });

  it('keeps the order of an aggregate through failures, and holds nobody else up', async () => {
    failures = 2;
    await add('fail 1', { aggregate: 'a' });
    await add('2', { aggregate: 'a' });
    await add('3', { aggregate: 'a' });
    await add('elsewhere', { aggregate: 'b' });

    await running.start();
    await settled(1);
    expect(await notes()).toEqual(['elsewhere']);
    await settled(4, skipWaits);

    expect(await notes()).toEqual(['elsewhere', 'fail 1', '2', '3']);
  });

  it('waits longer after each failure', async () => {
    failures = 3;
    await add('fail');
    await running.start();
    const waits: number[] = [];
    while (waits.length < 3) {
      const [job] = await database.transactions.query<{ wait: number }>(
        `SELECT extract(epoch FROM start_after - now())::float AS wait
         FROM pgboss.job WHERE state = 'retry' AND start_after > now() + interval '1 s'`,
      );
      if (job !== undefined) {
        waits.push(job.wait);
        await skipWaits();
      }
      await new Promise((done) => setTimeout(done, 20));
    }
    await settled(1);

    expect(waits[2]).toBeGreaterThan(waits[0] ?? Infinity);
    expect((await messages())[0]).toMatchObject({ state: 'delivered', failures: 3, error: null });
  });

  it('forgets what a delivered message said', async () => {
    await running.start();
    await add('a secret link');
    await settled(1);

    expect(await messages()).toMatchObject([{ state: 'delivered', payload: null }]);
  });

  it('survives a thousand poisonous messages and shows each among the dead letters', async () => {
    await database.transactions.query(
      `INSERT INTO outbox_messages (id, topic, aggregate, payload, state, created_at)
       SELECT gen_random_uuid(), 'test.noted', 'poison ' || n, '[]', 'waiting', now()
       FROM generate_series(1, 1000) n`,
    );
    await running.start();
    await settled(1_000);
    await add('alive');
    await settled(1_001);

    expect(await notes()).toEqual(['alive']);
    const dead = (await messages()).filter(({ state }) => state === 'dead');
    expect(dead).toHaveLength(1_000);
    expect(dead[0]).toMatchObject({ error: expect.stringContaining('A note without text') });
  });

  it('buries what failed to the end, goes on, and can be told to try again', async () => {
    failures = 3;
    await add('fail', { aggregate: 'a' });
    await add('next', { aggregate: 'a' });
    await running.start();
    await settled(2, async () => {
      await database.transactions.query('UPDATE pgboss.job SET retry_limit = 2');
      await skipWaits();
    });
    expect(await messages()).toMatchObject([
      { state: 'dead', error: 'Error: not now', failures: 3 },
      { state: 'delivered' },
    ]);

    const [letter] = await database.transactions.query<{ id: string }>(
      `SELECT id FROM outbox_messages WHERE state = 'dead'`,
    );
    expect(await running.messages.revive(letter?.id ?? '')).toBe(true);
    await settled(2);

    expect(await notes()).toEqual(['next', 'fail']);
  });

  it('finishes what is under way before it stops', async () => {
    let isDone = false;
    let hasBegun = false;
    const slow: OutboxTopic<Note> = { ...NOTED, name: 'test.slow' };
    running.handlers.register(slow, {
      effect: 'outside',
      deliver: async () => {
        hasBegun = true;
        await new Promise((done) => setTimeout(done, 300));
        isDone = true;
      },
    });
    await running.start();
    await running.outbox.add({ topic: slow, payload: { text: '' } });
    await eventually(() => hasBegun);
    await running.stop();

    expect(isDone).toBe(true);
    expect(await messages()).toMatchObject([{ state: 'delivered' }]);
    running = aProgram();
    await running.queue.onApplicationBootstrap();
  });
});
