import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers.ts';
import { Outbox } from '../../../platform/outbox/outbox.ts';
import { type OutboxMessage, UndeliverableMessage } from '../../../platform/outbox/outbox-topic.ts';
import { channelsFor } from '../channels.ts';
import { hasParams } from '../mail/stored-params.ts';
import { MAIL, NOTICE, type NoticeMessage } from '../outbox-topics.ts';
import { NotificationRepository } from '../persistence/notification.repository.ts';
import { PreferenceRepository } from '../persistence/preference.repository.ts';
import { type Reader, ReaderRepository } from '../persistence/reader.repository.ts';

/** One notice becomes, for each reader, a notification, a mail, both or neither; in one transaction. */
@Injectable()
export class DeliverNotice implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly readers: ReaderRepository,
    private readonly preferences: PreferenceRepository,
    private readonly notifications: NotificationRepository,
    private readonly outbox: Outbox,
    private readonly ids: IdGenerator,
  ) {}

  onModuleInit(): void {
    this.handlers.register(NOTICE, {
      effect: 'database',
      deliver: (notice, message) => this.deliver(notice, message),
    });
  }

  private async deliver(notice: NoticeMessage, message: OutboxMessage): Promise<void> {
    const { kind, params, to } = notice;
    if (!hasParams(kind, params)) throw new UndeliverableMessage(`Params of ${kind} do not fit`);
    const readers =
      'userIds' in to
        ? await this.readers.findSome(to.userIds)
        : await this.readers.findOfOrganisation(to.organisationId, to.roles);
    for (const reader of readers) await this.tell(reader, notice, message);
  }

  private async tell(reader: Reader, notice: NoticeMessage, message: OutboxMessage) {
    const { kind, params } = notice;
    const { userId, email, locale, isEmailVerified } = reader;
    const { choices, digest } = await this.preferences.find(userId);
    const channels = channelsFor(kind, choices, { isEmailVerified, digest });
    if (channels.inApp || channels.digest) {
      await this.notifications.insert({
        id: this.ids.nextId(),
        userId,
        sourceId: message.id,
        kind,
        params,
        isInApp: channels.inApp,
        isForDigest: channels.digest,
        createdAt: message.createdAt,
      });
    }
    if (channels.mailNow) {
      await this.outbox.add({
        topic: MAIL,
        payload: { to: email, locale, kind, params, userId },
        dedupeKey: `notice:${message.id}:${userId}`,
      });
    }
  }
}
