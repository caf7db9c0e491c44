import type { NotificationKind } from './mail/mail-params.ts';

export const MAIL_CHOICES = ['now', 'digest', 'off'] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

export const DIGEST_FREQUENCIES = ['daily', 'weekly', 'never'] as const;
export type DigestFrequency = (typeof DIGEST_FREQUENCIES)[number];

export interface ChannelChoice {
  readonly inApp: boolean;
  readonly mail: MailChoice;
}

interface KindRule {
  /** Mails about who may get into an account are always sent. */
  readonly isSecurity: boolean;
  readonly byDefault: ChannelChoice;
}

const AT_ONCE: ChannelChoice = { inApp: true, mail: 'now' };
const security: KindRule = { isSecurity: true, byDefault: AT_ONCE };
const news: KindRule = { isSecurity: false, byDefault: AT_ONCE };
/** Good to know, nothing to do. */
const later: KindRule = { isSecurity: false, byDefault: { inApp: true, mail: 'digest' } };

/** In the order people choose in. */
export const NOTIFICATION_RULES: Readonly<Record<NotificationKind, KindRule>> = {
  'sign-in-from-new-device': security,
  'password-changed': security,
  'two-factor-changed': security,
  'data-exported': security,
  'adviser-added': news,
  'agency-published': news,
  'agency-suspended': news,
  'claim-verified': later,
  'claim-more-asked': news,
  'claim-rejected': news,
  'claim-contested': news,
  'evidence-expiring': later,
  'appeal-received': news,
  'appeal-decided': news,
};

export const NOTIFICATION_KINDS = Object.keys(NOTIFICATION_RULES).filter(isNotificationKind);

export function isNotificationKind(text: string): text is NotificationKind {
  return Object.hasOwn(NOTIFICATION_RULES, text);
}
