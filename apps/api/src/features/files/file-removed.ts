import { type OutboxTopic, UndeliverableMessage } from '../../platform/outbox/outbox-topic.ts';

export interface FileRemoved {
  readonly fileId: string;
}

/** A row is gone; its bytes follow. */
export const FILE_REMOVED: OutboxTopic<FileRemoved> = {
  name: 'file.removed',
  read: (stored) => {
    if (typeof stored === 'object' && stored !== null && 'fileId' in stored) {
      const { fileId } = stored;
      if (typeof fileId === 'string') return { fileId };
    }
    throw new UndeliverableMessage('A removed file without its id');
  },
};
