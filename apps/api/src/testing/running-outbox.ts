import type { FixedClock, SequentialIds } from '@raccordo/testing';
import { JobQueue } from '../platform/jobs/job-queue.ts';
import { OutboxDelivery } from '../platform/outbox/outbox-delivery.ts';
import { OutboxHandlers } from '../platform/outbox/outbox-handlers.ts';
import { OutboxRelay } from '../platform/outbox/outbox-relay.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { OutboxRepository } from '../platform/outbox/persistence/outbox.repository.ts';
import { DatabaseUrl } from '../platform/persistence/database-url.ts';
import type { OpenTestDatabase } from './test-database.ts';

export interface TestOutbox {
  readonly outbox: Outbox;
  readonly handlers: OutboxHandlers;
  readonly messages: OutboxRepository;
  readonly relay: OutboxRelay;
  readonly delivery: OutboxDelivery;
  readonly queue: JobQueue;
  /** As the program starts. */
  start(): Promise<void>;
  /** As the program stops. */
  stop(): Promise<void>;
}

/** The outbox with its real queue; nothing moves before `start`. */
export function testOutbox(
  { url, transactions }: OpenTestDatabase,
  ids: SequentialIds,
  clock: FixedClock,
): TestOutbox {
  const queue = new JobQueue(new DatabaseUrl(url), transactions);
  const messages = new OutboxRepository(transactions);
  const handlers = new OutboxHandlers();
  const relay = new OutboxRelay(messages, queue, transactions);
  const delivery = new OutboxDelivery(queue, messages, handlers, relay, transactions, clock);
  const outbox = new Outbox(messages, relay, transactions, ids, clock);
  return {
    outbox,
    handlers,
    messages,
    relay,
    delivery,
    queue,
    start: async () => {
      await queue.onApplicationBootstrap();
      delivery.onApplicationBootstrap();
      relay.onApplicationBootstrap();
    },
    stop: async () => {
      await relay.beforeApplicationShutdown();
      await delivery.beforeApplicationShutdown();
      await queue.onApplicationShutdown();
    },
  };
}
