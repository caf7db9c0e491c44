import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PublicAddress } from '../../../platform/http/public-address.ts';
import { Mailer } from '../../../platform/mail/mailer.ts';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers.ts';
import type { OutboxMessage } from '../../../platform/outbox/outbox-topic.ts';
import { footOf, renderMail } from '../mail/render-mail.ts';
import { MAIL, type MailMessage } from '../outbox-topics.ts';
import { isNotificationKind } from '../notification-kinds.ts';
import { UnsubscribeTokens } from './unsubscribe-tokens.ts';

@Injectable()
export class DeliverMail implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly mailer: Mailer,
    private readonly address: PublicAddress,
    private readonly tokens: UnsubscribeTokens,
  ) {}

  onModuleInit(): void {
    this.handlers.register(MAIL, {
      effect: 'outside',
      deliver: (mail, message) => this.deliver(mail, message),
    });
  }

  private async deliver(mail: MailMessage, { id, createdAt }: OutboxMessage): Promise<void> {
    const { to, locale, kind, params } = mail;
    const token = await this.unsubscribeToken(mail);
    const rendered = renderMail(locale, kind, params, {
      to: (path) => this.address.urlOf(`/${locale}${path}`),
      unsubscribe:
        token === null ? null : this.address.urlOf(`/${locale}/unsubscribe#token=${token}`),
    });
    await this.mailer.send({
      id,
      sentAt: createdAt,
      to,
      subject: rendered.subject,
      text: rendered.text,
      html: rendered.html,
      link: rendered.link,
      unsubscribeUrl:
        token === null ? null : this.address.urlOf(`/api/v1/unsubscriptions/${token}`),
    });
  }

  /** News can be left; what somebody asked for, and what guards an account, cannot. */
  private async unsubscribeToken({ kind, userId }: MailMessage): Promise<string | null> {
    if (userId === null || footOf(kind) !== 'news') return null;
    if (kind !== 'digest' && !isNotificationKind(kind)) return null;
    return this.tokens.tokenFor({ userId, list: kind });
  }
}
