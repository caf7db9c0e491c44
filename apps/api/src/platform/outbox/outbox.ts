import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.ts';
import { IdGenerator } from '../ids/id-generator.ts';
import { TransactionRunner } from '../persistence/transaction-runner.ts';
import { OutboxRelay } from './outbox-relay.ts';
import type { OutboxTopic } from './outbox-topic.ts';
import { OutboxRepository } from './persistence/outbox.repository.ts';

export interface OutboxEvent<Payload extends object> {
  readonly topic: OutboxTopic<Payload>;
  readonly payload: Payload;
  /** Events of one aggregate are delivered one after the other, in the order they were added. */
  readonly aggregate?: string;
  /** Said twice, it happens once. */
  readonly dedupeKey?: string;
}

/** What must happen elsewhere because of what happens here: kept with it, delivered later. */
@Injectable()
export class Outbox {
  constructor(
    private readonly messages: OutboxRepository,
    private readonly relay: OutboxRelay,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** Inside the caller's transaction: with it or not at all. */
  async add<Payload extends object>(event: OutboxEvent<Payload>): Promise<void> {
    const id = this.ids.nextId();
    await this.transactions.run(() =>
      this.messages.insert({
        id,
        topic: event.topic.name,
        aggregate: event.aggregate ?? id,
        dedupeKey: event.dedupeKey ?? null,
        payload: event.payload,
        createdAt: this.clock.now(),
      }),
    );
    this.relay.soon();
  }
}
