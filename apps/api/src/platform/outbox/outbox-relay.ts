import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { JobQueue } from '../jobs/job-queue.ts';
import { QUEUES } from '../jobs/queues.ts';
import { TransactionRunner } from '../persistence/transaction-runner.ts';
import { OutboxRepository } from './persistence/outbox.repository.ts';

/** Also how long a message waits at most when whoever added it could not tell us. */
const POLL_MS = 1_000;
/** Time for the transaction that added the message to end. */
const SOON_MS = 30;
const BATCH = 200;

/**
 * From the outbox to the queue: the oldest open message of each aggregate, in one transaction with
 * the note that it was handed over. The next one follows when that is delivered or dead.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(OutboxRelay.name);
  private isStopping = false;
  private wakeUp: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();
  private onPublished: () => void = () => undefined;

  constructor(
    private readonly messages: OutboxRepository,
    private readonly jobs: JobQueue,
    private readonly transactions: TransactionRunner,
  ) {}

  /** The loop is begun here, outside any request: it must not inherit a caller's transaction. */
  onApplicationBootstrap(): void {
    this.loop = this.work();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.wakeUp();
    await this.loop;
  }

  soon(): void {
    this.wakeUp();
  }

  whenPublished(listener: () => void): void {
    this.onPublished = listener;
  }

  /** How many messages were handed over. */
  async publish(): Promise<number> {
    const count = await this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const ids = await this.messages.lockNext(BATCH);
        await this.messages.markPublished(ids);
        await this.jobs.add(
          QUEUES.outbox,
          ids.map((messageId) => ({ messageId })),
        );
        return ids.length;
      }),
    );
    if (count > 0) this.onPublished();
    return count;
  }

  private async work(): Promise<void> {
    let hasRecovered = false;
    while (!this.isStopping) {
      const slept = this.sleep();
      try {
        if (!hasRecovered) {
          await this.transactions.asSystem(() => this.messages.releaseLost());
          hasRecovered = true;
        }
        // There are more.
        if ((await this.publish()) === BATCH) this.wakeUp();
      } catch (error) {
        // The database is away; the messages are where they are.
        this.logger.warn(`Messages could not be handed over: ${nameOf(error)}`);
      }
      await slept;
    }
  }

  /** Begins before the table is read, so that a message added meanwhile is not slept over. */
  private sleep(): Promise<void> {
    return new Promise((done) => {
      let timer = setTimeout(done, this.isStopping ? 0 : POLL_MS);
      this.wakeUp = () => {
        clearTimeout(timer);
        timer = setTimeout(done, this.isStopping ? 0 : SOON_MS);
        // Once is enough: a steady stream must not put it off for ever.
        this.wakeUp = () => undefined;
      };
    });
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
