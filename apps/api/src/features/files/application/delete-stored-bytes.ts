import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers.ts';
import { Storage } from '../../../platform/storage/storage.ts';
import { FILE_REMOVED } from '../file-removed.ts';

/** Tried again while the storage is away; deleting twice does no harm. */
@Injectable()
export class DeleteStoredBytes implements OnModuleInit {
  constructor(
    private readonly storage: Storage,
    private readonly handlers: OutboxHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(FILE_REMOVED, {
      effect: 'outside',
      deliver: ({ fileId }) => this.storage.delete(fileId),
    });
  }
}
