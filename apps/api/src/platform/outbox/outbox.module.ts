import { Global, Module } from '@nestjs/common';
import { ForgetSettled } from './forget-settled.ts';
import { OutboxDelivery } from './outbox-delivery.ts';
import { OutboxHandlers } from './outbox-handlers.ts';
import { OutboxRelay } from './outbox-relay.ts';
import { Outbox } from './outbox.ts';
import { OutboxRepository } from './persistence/outbox.repository.ts';

@Global()
@Module({
  providers: [ForgetSettled, Outbox, OutboxDelivery, OutboxHandlers, OutboxRelay, OutboxRepository],
  exports: [Outbox, OutboxHandlers, OutboxRepository],
})
export class OutboxModule {}
