import { Injectable } from '@nestjs/common';
import { NotificationRepository } from '../persistence/notification.repository.ts';

/** Shown as "more than 99" beyond. */
const MAX_COUNT = 100;

@Injectable()
export class CountUnread {
  constructor(private readonly notifications: NotificationRepository) {}

  execute(userId: string): Promise<number> {
    return this.notifications.countUnread(userId, MAX_COUNT);
  }
}
