import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { NotificationRepository } from '../persistence/notification.repository.ts';

@Injectable()
export class MarkRead {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly clock: Clock,
  ) {}

  one(userId: string, id: string): Promise<void> {
    return this.notifications.markRead(userId, id, this.clock.now());
  }

  all(userId: string, upTo: Date): Promise<void> {
    return this.notifications.markAllRead(userId, upTo, this.clock.now());
  }
}
