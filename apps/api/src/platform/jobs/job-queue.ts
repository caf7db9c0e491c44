import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import pg from 'pg';
import PgBoss from 'pg-boss';
import { APP_ROLE } from '../persistence/app-role.ts';
import { databaseLimits } from '../persistence/data-source.ts';
import { DatabaseUrl } from '../persistence/database-url.ts';
import { TransactionRunner } from '../persistence/transaction-runner.ts';
import { JOBS_SCHEMA, type Queue } from './queues.ts';

export interface Job {
  readonly id: string;
  readonly data: unknown;
}

const POOL_SIZE = 3;
const MAINTENANCE_SECONDS = 30;

/**
 * The queues of pg-boss. Its own workers are not used: they complete a job without waiting for the
 * answer, so that a database away for a moment would end the whole program.
 */
@Injectable()
export class JobQueue implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(JobQueue.name);
  private readonly pool: pg.Pool;
  private readonly boss: PgBoss;

  constructor(
    url: DatabaseUrl,
    private readonly transactions: TransactionRunner,
  ) {
    this.pool = new pg.Pool({
      ...databaseLimits(url.value),
      connectionString: url.value,
      application_name: 'raccordo-jobs',
      options: `-c role=${APP_ROLE}`,
      max: POOL_SIZE,
    });
    // A connection lost while idle is opened anew by the next query.
    this.pool.on('error', () => undefined);
    this.boss = new PgBoss({
      db: { executeSql: (sql, values) => this.pool.query<object>(sql, values) },
      schema: JOBS_SCHEMA,
      migrate: false,
      schedule: false,
      maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
    });
    this.boss.on('error', (error) => this.logger.warn(`Maintenance failed: ${error.message}`));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
  }

  /** Workers have stopped by now: they do so before anything is shut down. */
  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: false });
    await this.pool.end();
  }

  /** Takes part in the caller's transaction. */
  async add(queue: Queue, jobs: readonly object[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.transactions.run(() =>
      this.boss.insert(
        jobs.map((data) => ({ name: queue.name, data })),
        { db: { executeSql: (sql, values: unknown[]) => this.inTransaction(sql, values) } },
      ),
    );
  }

  /** Takes up to `count` jobs: nobody else gets them until they end or their time is over. */
  fetch(queue: Queue, count: number): Promise<readonly Job[]> {
    return this.boss.fetch(queue.name, { batchSize: count });
  }

  async complete(queue: Queue, job: Job): Promise<void> {
    await this.boss.complete(queue.name, job.id);
  }

  /** Tried again after a while, or dead. The reason is kept by whoever owns the job. */
  async fail(queue: Queue, job: Job): Promise<void> {
    await this.boss.fail(queue.name, job.id);
  }

  private async inTransaction(sql: string, values: unknown[]): Promise<{ rows: object[] }> {
    return { rows: await this.transactions.query<object>(sql, values) };
  }
}
