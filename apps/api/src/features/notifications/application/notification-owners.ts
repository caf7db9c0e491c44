import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ObjectOwners } from '../../../platform/access/object-owners.ts';
import { NotificationNotFound } from '../notifications.errors.ts';
import { NotificationRepository } from '../persistence/notification.repository.ts';

/** A notification is its reader's and nobody else's. */
@Injectable()
export class NotificationOwners implements OnModuleInit {
  constructor(
    private readonly objects: ObjectOwners,
    private readonly notifications: NotificationRepository,
  ) {}

  onModuleInit(): void {
    this.objects.register('notification', {
      ownersOf: async (id) => {
        const userId = await this.notifications.findReader(id);
        return userId === null ? null : { userId };
      },
      notFound: () => new NotificationNotFound(),
    });
  }
}
