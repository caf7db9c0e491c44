import { Logger } from '@nestjs/common';
import { FixedClock } from '@raccordo/testing';
import { eventually } from '../../../testing/match-making.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { DatabaseUrl } from '../../persistence/database-url.ts';
import { JobQueue } from '../job-queue.ts';
import { ScheduledJobs } from '../scheduled-jobs.ts';
import { ScheduledJobRepository } from './scheduled-job.repository.ts';

const DAY_MS = 86_400_000;

describe('the scheduled jobs', () => {
  let database: OpenTestDatabase;
  const clock = new FixedClock('2026-03-02T09:00:00.000Z');
  const stops: (() => Promise<void>)[] = [];
  let ran: string[];

  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await openTestDatabase();
  });

  beforeEach(async () => {
    await database.asOwner('TRUNCATE scheduled_jobs, pgboss.job');
    ran = [];
  });

  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });

  afterAll(() => database.close());

  /** One instance of the program, running; it ticks when told to. */
  async function anInstance(run?: (slot: Date) => Promise<void>): Promise<ScheduledJobs> {
    const queue = new JobQueue(new DatabaseUrl(database.url), database.transactions);
    const states = new ScheduledJobRepository(database.transactions);
    const jobs = new ScheduledJobs(queue, states, database.transactions, clock);
    jobs.register({
      name: 'daily',
      cron: '0 8 * * *',
      run:
        run ??
        ((slot) => {
          ran.push(slot.toISOString());
          return Promise.resolve();
        }),
    });
    await queue.onApplicationBootstrap();
    jobs.onApplicationBootstrap();
    stops.push(async () => {
      await jobs.beforeApplicationShutdown();
      await queue.onApplicationShutdown();
    });
    return jobs;
  }

  const state = async () => {
    const [row] = await database.transactions.query<{
      error: string | null;
      ended_at: Date | null;
    }>('SELECT error, ended_at FROM scheduled_jobs');
    return row;
  };

  it('wait for their next slot when they are new, then run once for it on one instance', async () => {
    const first = await anInstance();
    const second = await anInstance();
    await Promise.all([first.tick(), second.tick()]);
    expect(ran).toEqual([]);

    clock.advance(DAY_MS);
    await Promise.all([first.tick(), second.tick(), first.tick()]);
    await eventually(() => ran.length > 0);
    await Promise.all([first.tick(), second.tick()]);
    await new Promise((done) => setTimeout(done, 200));

    expect(ran).toEqual(['2026-03-03T08:00:00.000Z']);
  });

  it('make up once for the days nobody was there', async () => {
    await (await anInstance()).tick();
    clock.advance(5 * DAY_MS);
    const later = await anInstance();
    await later.tick();
    await eventually(() => ran.length > 0);

    expect(ran).toHaveLength(1);
  });

  it('write down why they failed, and do not end the worker', async () => {
    let attempts = 0;
    const jobs = await anInstance(() => {
      attempts += 1;
      return Promise.reject(new Error('no disk'));
    });
    await jobs.tick();
    clock.advance(DAY_MS);
    await jobs.tick();
    await eventually(() => attempts > 0);
    let row = await state();
    while (row?.ended_at == null) row = await state();

    expect(row.error).toBe('Error: no disk');
    clock.advance(DAY_MS);
    await jobs.tick();
    await eventually(() => attempts > 1);
  });

  it('refuse two of one name, and a recurrence that is none', async () => {
    const jobs = await anInstance();
    const run = (): Promise<void> => Promise.resolve();

    expect(() => jobs.register({ name: 'daily', cron: '0 8 * * *', run })).toThrow('daily');
    expect(() => jobs.register({ name: 'other', cron: 'sometimes', run })).toThrow();
  });
});
