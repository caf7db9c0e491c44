import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { TransactionRunner } from '../persistence/transaction-runner.ts';
import { latestSlot, type Recurrence } from './cron.ts';
import { type Job, JobQueue } from './job-queue.ts';
import { ScheduledJobRepository } from './persistence/scheduled-job.repository.ts';
import { QUEUES } from './queues.ts';
import { QueueWorker } from './queue-worker.ts';

export interface ScheduledJob extends Recurrence {
  /** For good: what has run is remembered under this name. */
  readonly name: string;
  /** May run twice for one slot (after a crash): doing it again must do no harm. */
  readonly run: (slot: Date) => Promise<void>;
}

class UnknownJob extends Error {}

const TICK_MS = 20_000;
const POLL_MS = 5_000;

/**
 * What recurs. A slot is taken once, whatever the number of instances; one that passed while nothing
 * was running is made up for at the next start, once. A feature registers its jobs in `onModuleInit`.
 */
@Injectable()
export class ScheduledJobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ScheduledJobs.name);
  private readonly registered = new Map<string, ScheduledJob>();
  private readonly worker: QueueWorker;
  private ticker: NodeJS.Timeout | undefined;
  private ticking: Promise<void> = Promise.resolve();

  constructor(
    private readonly queue: JobQueue,
    private readonly states: ScheduledJobRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {
    this.worker = new QueueWorker(queue, {
      queue: QUEUES.scheduled,
      concurrency: 1,
      pollMs: POLL_MS,
      run: (job) => this.run(job),
      onFailure: (job, error) => this.logger.error(`${describe(job)} failed`, String(error)),
    });
  }

  register(job: ScheduledJob): void {
    if (this.registered.has(job.name)) throw new Error(`Two scheduled jobs named ${job.name}`);
    latestSlot(job, this.clock.now());
    this.registered.set(job.name, job);
  }

  onApplicationBootstrap(): void {
    this.worker.start();
    this.tickSoon();
    this.ticker = setInterval(() => this.tickSoon(), TICK_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.ticker);
    await this.ticking;
    await this.worker.stop();
  }

  /** Queues every job whose slot has come; a job seen for the first time waits for its next slot. */
  async tick(): Promise<void> {
    const now = this.clock.now();
    for (const job of this.registered.values()) {
      const slot = latestSlot(job, now);
      await this.transactions.run(async () => {
        if (!(await this.states.takeSlot(job.name, slot))) return;
        await this.queue.add(QUEUES.scheduled, [{ name: job.name, slot: slot.toISOString() }]);
      });
    }
    this.worker.wake();
  }

  private tickSoon(): void {
    this.ticking = this.ticking
      .then(() => this.transactions.asSystem(() => this.tick()))
      .catch((error: unknown) => this.logger.warn(`Jobs could not be queued: ${String(error)}`));
  }

  private async run(job: Job): Promise<void> {
    const { name, slot } = readJob(job.data);
    const scheduled = this.registered.get(name);
    if (scheduled === undefined) throw new UnknownJob(`No job is named ${name}`);
    await this.transactions.asSystem(async () => {
      await this.states.begin(name, this.clock.now());
      try {
        await scheduled.run(slot);
      } catch (error) {
        await this.states.end(name, this.clock.now(), String(error));
        throw error;
      }
      await this.states.end(name, this.clock.now(), null);
    });
  }
}

function readJob(data: unknown): { name: string; slot: Date } {
  if (typeof data === 'object' && data !== null && 'name' in data && 'slot' in data) {
    const { name, slot } = data;
    if (typeof name === 'string' && typeof slot === 'string') return { name, slot: new Date(slot) };
  }
  throw new UnknownJob('A scheduled job without name and slot');
}

function describe({ data }: Job): string {
  return typeof data === 'object' && data !== null && 'name' in data ? String(data.name) : 'A job';
}
