import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import {
  type NotificationKey,
  NotificationRepository,
} from '../persistence/notification.repository.ts';
import type { StoredNotification } from '../stored-notification.ts';

@Injectable()
export class ListNotifications {
  constructor(private readonly notifications: NotificationRepository) {}

  async execute(
    userId: string,
    { limit, cursor, unread }: { limit: number; cursor?: string; unread: boolean },
  ): Promise<Page<StoredNotification>> {
    const after = decodeCursor(cursor, isNotificationKey);
    const rows = await this.notifications.list(userId, after, unread, limit + 1);
    return pageOf(
      rows,
      limit,
      ({ createdAt, id }) => [createdAt.toISOString(), id],
      (notification) => notification,
    );
  }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isNotificationKey(key: readonly unknown[]): key is NotificationKey {
  const [createdAt, id] = key;
  return (
    key.length === 2 &&
    typeof createdAt === 'string' &&
    INSTANT.test(createdAt) &&
    !Number.isNaN(Date.parse(createdAt)) &&
    isUuid(id)
  );
}
