import { ApiProperty } from '@nestjs/swagger';
import { Choice, Instant, Parts, Text, Whole } from '../../../platform/http/response-fields.ts';
import type { AppPath } from '../../../platform/http/public-address.ts';
import { contentOf } from '../mail/render-mail.ts';
import type { NotificationKind } from '../mail/mail-params.ts';
import { NOTIFICATION_KINDS } from '../notification-kinds.ts';
import type { StoredNotification } from '../stored-notification.ts';

/** What happened, as data: the wording is the reader's, in the web app. */
export class NotificationResponse {
  @Text()
  readonly id!: string;

  @Choice(NOTIFICATION_KINDS, 'NotificationKind')
  readonly kind!: NotificationKind;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
    description: 'Names, reasons and days the wording needs.',
  })
  readonly params!: object;

  @Text({ description: 'Where to go, without the language: `/account/security`.', nullable: true })
  readonly path!: AppPath | null;

  @Instant()
  readonly createdAt!: string;

  @Instant({ nullable: true })
  readonly readAt!: string | null;

  static from({ id, kind, params, createdAt, readAt }: StoredNotification): NotificationResponse {
    return {
      id,
      kind,
      params,
      // The same place the mail leads to, whatever its language.
      path: contentOf('en', kind, params).action?.path ?? null,
      createdAt: createdAt.toISOString(),
      readAt: readAt?.toISOString() ?? null,
    };
  }
}

export class NotificationPageResponse {
  @Parts(() => NotificationResponse)
  readonly items!: readonly NotificationResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}

export class UnreadCountResponse {
  @Whole({ description: 'Counted to 100 and no further.' })
  readonly count!: number;
}
