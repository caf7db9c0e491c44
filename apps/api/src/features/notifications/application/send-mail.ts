import { Injectable } from '@nestjs/common';
import type { Locale } from '@raccordo/kernel';
import { Outbox } from '../../../platform/outbox/outbox.ts';
import type { MailParams, NotificationKind } from '../mail/mail-params.ts';
import { MAIL } from '../outbox-topics.ts';

/** Mails that are no notifications: answers, and letters to people without an account. */
export type LetterKind = Exclude<keyof MailParams, NotificationKind | 'digest'>;

export interface Letter<Kind extends LetterKind> {
  readonly to: string;
  readonly locale: Locale;
  readonly template: Kind;
  readonly params: MailParams[Kind];
  readonly dedupeKey?: string;
}

/** Writes to an address, whoever it belongs to; with the caller's change. */
@Injectable()
export class SendMail {
  constructor(private readonly outbox: Outbox) {}

  async execute<Kind extends LetterKind>(letter: Letter<Kind>): Promise<void> {
    const { to, locale, template, params, dedupeKey } = letter;
    await this.outbox.add({
      topic: MAIL,
      payload: { to, locale, kind: template, params, userId: null },
      ...(dedupeKey === undefined ? {} : { dedupeKey: `mail:${dedupeKey}` }),
    });
  }
}
