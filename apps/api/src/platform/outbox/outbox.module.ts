import { Global, Module } from '@nestjs/common';
import { OutboxDelivery } from './outbox-delivery.ts';
import { OutboxHandlers } from './outbox-handlers.ts';
import { OutboxRelay } from './outbox-relay.ts';
import { Outbox } from './outbox.ts';
import { OutboxRepository } from './persistence/outbox.repository.ts';

@Global()
@Module({
  providers: [Outbox, OutboxDelivery, OutboxHandlers, OutboxRelay, OutboxRepository],
  exports: [Outbox, OutboxHandlers, OutboxRepository],
})
export class OutboxModule {}
