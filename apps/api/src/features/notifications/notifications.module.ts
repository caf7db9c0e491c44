import { Global, Module } from '@nestjs/common';
import { CountUnread } from './application/count-unread.ts';
import { DeliverMail } from './application/deliver-mail.ts';
import { DeliverNotice } from './application/deliver-notice.ts';
import { ListNotifications } from './application/list-notifications.ts';
import { MarkRead } from './application/mark-read.ts';
import { NotificationOwners } from './application/notification-owners.ts';
import { NotifyPeople } from './application/notify-people.ts';
import { Preferences } from './application/preferences.ts';
import { SendDigests } from './application/send-digests.ts';
import { SendMail } from './application/send-mail.ts';
import { Unsubscribe } from './application/unsubscribe.ts';
import { UnsubscribeTokens } from './application/unsubscribe-tokens.ts';
import { NotificationsController } from './http/notifications.controller.ts';
import { PreferencesController } from './http/preferences.controller.ts';
import { UnsubscriptionsController } from './http/unsubscriptions.controller.ts';
import { NotificationRepository } from './persistence/notification.repository.ts';
import { PreferenceRepository } from './persistence/preference.repository.ts';
import { ReaderRepository } from './persistence/reader.repository.ts';
import { SigningKeyRepository } from './persistence/signing-key.repository.ts';

/** Global, as most features tell somebody something. */
@Global()
@Module({
  controllers: [NotificationsController, PreferencesController, UnsubscriptionsController],
  providers: [
    CountUnread,
    DeliverMail,
    DeliverNotice,
    ListNotifications,
    MarkRead,
    NotificationOwners,
    NotificationRepository,
    NotifyPeople,
    PreferenceRepository,
    Preferences,
    ReaderRepository,
    SendDigests,
    SendMail,
    SigningKeyRepository,
    Unsubscribe,
    UnsubscribeTokens,
  ],
  exports: [NotifyPeople, SendMail],
})
export class NotificationsModule {}
