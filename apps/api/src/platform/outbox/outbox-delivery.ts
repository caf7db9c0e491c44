import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { type Job, JobQueue } from '../jobs/job-queue.ts';
import { QueueWorker } from '../jobs/queue-worker.ts';
import { QUEUES } from '../jobs/queues.ts';
import { TransactionRunner } from '../persistence/transaction-runner.ts';
import { OutboxHandlers, type RegisteredHandler } from './outbox-handlers.ts';
import { OutboxRelay } from './outbox-relay.ts';
import { UndeliverableMessage } from './outbox-topic.ts';
import { OutboxRepository, type PublishedMessage } from './persistence/outbox.repository.ts';

const CONCURRENCY = 4;
const POLL_MS = 2_000;
const GIVEN_UP = 'Given up after the last attempt';

/** From the queue to the handlers; what fails for good is written down, never lost. */
@Injectable()
export class OutboxDelivery implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(OutboxDelivery.name);
  private readonly workers: readonly QueueWorker[];

  constructor(
    queue: JobQueue,
    private readonly messages: OutboxRepository,
    private readonly handlers: OutboxHandlers,
    private readonly relay: OutboxRelay,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {
    const living = new QueueWorker(queue, {
      queue: QUEUES.outbox,
      concurrency: CONCURRENCY,
      pollMs: POLL_MS,
      run: (job) => this.asSystem(() => this.deliver(messageIdOf(job))),
      onFailure: (job) => this.logger.warn(`Message ${messageIdOf(job)} was not delivered`),
    });
    const dead = new QueueWorker(queue, {
      queue: QUEUES.deadOutbox,
      concurrency: CONCURRENCY,
      pollMs: POLL_MS,
      run: (job) => this.asSystem(() => this.bury(messageIdOf(job), GIVEN_UP)),
      onFailure: (job) => this.logger.warn(`Message ${messageIdOf(job)} is not yet buried`),
    });
    this.workers = [living, dead];
    relay.whenPublished(() => living.wake());
  }

  onApplicationBootstrap(): void {
    for (const worker of this.workers) worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.stop()));
  }

  /** Once: a message delivered before is left alone. */
  async deliver(id: string): Promise<void> {
    const message = await this.messages.findPublished(id);
    if (message === null) return;
    const handler = this.handlers.find(message.topic);
    try {
      if (handler === null) throw new Error(`Nobody delivers ${message.topic}`);
      await this.deliverBy(handler, message);
    } catch (error) {
      await this.messages.noteFailure(id, String(error));
      if (!(error instanceof UndeliverableMessage)) throw error;
      await this.bury(id, error.message);
    }
    this.relay.soon();
  }

  private async deliverBy(handler: RegisteredHandler, message: PublishedMessage): Promise<void> {
    if (handler.effect === 'outside') {
      await handler.deliver(message.payload, message);
      await this.messages.markDelivered(message.id, this.clock.now());
      return;
    }
    await this.transactions.run(async () => {
      // The row is locked by this: a twin of the job waits here, and finds nothing to do.
      if (!(await this.messages.markDelivered(message.id, this.clock.now()))) return;
      await handler.deliver(message.payload, message);
    });
  }

  private async bury(id: string, reason: string): Promise<void> {
    if (await this.messages.markDead(id, reason, this.clock.now())) {
      this.logger.error(`Message ${id} is among the dead letters`);
    }
    this.relay.soon();
  }

  private asSystem(work: () => Promise<void>): Promise<void> {
    return this.transactions.asSystem(work);
  }
}

function messageIdOf({ data }: Job): string {
  return typeof data === 'object' && data !== null && 'messageId' in data
    ? String(data.messageId)
    : '';
}
