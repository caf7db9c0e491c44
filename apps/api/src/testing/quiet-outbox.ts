import type { FixedClock } from '@raccordo/testing';
import { RandomIdGenerator } from '../platform/ids/id-generator.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import type { OutboxRelay } from '../platform/outbox/outbox-relay.ts';
import { OutboxRepository } from '../platform/outbox/persistence/outbox.repository.ts';
import type { TransactionRunner } from '../platform/persistence/transaction-runner.ts';

/** Messages are kept with the change, and nobody carries them away. */
export function quietOutbox(transactions: TransactionRunner, clock: FixedClock): Outbox {
  const relay: Pick<OutboxRelay, 'soon'> = { soon: () => undefined };
  return new Outbox(
    new OutboxRepository(transactions),
    relay as OutboxRelay,
    transactions,
    new RandomIdGenerator(),
    clock,
  );
}
