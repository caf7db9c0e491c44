import { type Locale, LOCALES } from '@raccordo/kernel';
import { MEMBERSHIP_ROLES, type MembershipRole } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/ids/is-uuid.ts';
import { type OutboxTopic, UndeliverableMessage } from '../../platform/outbox/outbox-topic.ts';
import type { MailKind, NotificationKind } from './mail/mail-params.ts';
import { isMailKind } from './mail/stored-params.ts';
import { isNotificationKind } from './notification-kinds.ts';

export interface MailMessage {
  readonly to: string;
  readonly locale: Locale;
  readonly kind: MailKind;
  readonly params: object;
  /** Whose choice it was to get it; null for letters, which cannot be declined. */
  readonly userId: string | null;
}

export interface NoticeMessage {
  readonly kind: NotificationKind;
  readonly params: object;
  readonly to:
    | { readonly userIds: readonly string[] }
    | { readonly organisationId: string; readonly roles: readonly MembershipRole[] };
}

export const MAIL: OutboxTopic<MailMessage> = {
  name: 'mail.send',
  read: (stored) => {
    const { to, locale, kind, params, userId } = fieldsOf(stored);
    const known = LOCALES.find((candidate) => candidate === locale);
    if (
      typeof to !== 'string' ||
      known === undefined ||
      typeof kind !== 'string' ||
      !isMailKind(kind) ||
      !isObject(params) ||
      !(userId === null || isUuid(userId))
    ) {
      throw new UndeliverableMessage('Not a mail');
    }
    return { to, locale: known, kind, params, userId };
  },
};

export const NOTICE: OutboxTopic<NoticeMessage> = {
  name: 'notifications.notice',
  read: (stored) => {
    const { kind, params, to } = fieldsOf(stored);
    if (typeof kind !== 'string' || !isNotificationKind(kind) || !isObject(params)) {
      throw new UndeliverableMessage('Not a notice');
    }
    return { kind, params, to: readAddressees(to) };
  },
};

function readAddressees(stored: unknown): NoticeMessage['to'] {
  const { userIds, organisationId, roles } = fieldsOf(stored);
  if (Array.isArray(userIds)) return { userIds: userIds.filter(isUuid) };
  if (isUuid(organisationId) && Array.isArray(roles)) {
    return { organisationId, roles: MEMBERSHIP_ROLES.filter((role) => roles.includes(role)) };
  }
  throw new UndeliverableMessage('A notice to nobody');
}

function fieldsOf(stored: unknown): Readonly<Record<string, unknown>> {
  return isObject(stored) ? Object.fromEntries(Object.entries(stored)) : {};
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
