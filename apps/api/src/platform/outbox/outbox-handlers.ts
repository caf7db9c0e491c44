import { Injectable } from '@nestjs/common';
import type { OutboxEffect, OutboxHandler, OutboxMessage, OutboxTopic } from './outbox-topic.ts';

export interface RegisteredHandler {
  readonly effect: OutboxEffect;
  readonly deliver: (stored: unknown, message: OutboxMessage) => Promise<void>;
}

/** Who delivers what; a feature registers its handlers in `onModuleInit`. */
@Injectable()
export class OutboxHandlers {
  private readonly byTopic = new Map<string, RegisteredHandler>();

  register<Payload extends object>(
    topic: OutboxTopic<Payload>,
    handler: OutboxHandler<Payload>,
  ): void {
    if (this.byTopic.has(topic.name)) throw new Error(`Two handlers for ${topic.name}`);
    this.byTopic.set(topic.name, {
      effect: handler.effect,
      deliver: async (stored, message) => handler.deliver(topic.read(stored), message),
    });
  }

  find(topic: string): RegisteredHandler | null {
    return this.byTopic.get(topic) ?? null;
  }
}
