import type { NotificationKind } from './mail/mail-params.ts';
import {
  type ChannelChoice,
  type DigestFrequency,
  NOTIFICATION_KINDS,
  NOTIFICATION_RULES,
} from './notification-kinds.ts';

export type Choices = ReadonlyMap<NotificationKind, ChannelChoice>;

/** What somebody chose, where they may choose; what we think fit, where they have not. */
export function choiceOf(kind: NotificationKind, choices: Choices): ChannelChoice {
  const { isSecurity, byDefault } = NOTIFICATION_RULES[kind];
  const chosen = choices.get(kind) ?? byDefault;
  return isSecurity ? { inApp: chosen.inApp, mail: 'now' } : chosen;
}

/** The kinds whose mail somebody tries to change although it is always sent. */
export function refusedChanges(choices: Choices): readonly NotificationKind[] {
  return NOTIFICATION_KINDS.filter(
    (kind) => NOTIFICATION_RULES[kind].isSecurity && (choices.get(kind)?.mail ?? 'now') !== 'now',
  );
}

export interface Recipient {
  readonly isEmailVerified: boolean;
  readonly digest: DigestFrequency;
}

export interface Channels {
  readonly inApp: boolean;
  readonly mailNow: boolean;
  readonly digest: boolean;
}

/** News goes to no address that nobody has confirmed: it may be a stranger's. */
export function channelsFor(
  kind: NotificationKind,
  choices: Choices,
  { isEmailVerified, digest }: Recipient,
): Channels {
  const { inApp, mail } = choiceOf(kind, choices);
  const mayMail = isEmailVerified || NOTIFICATION_RULES[kind].isSecurity;
  return {
    inApp,
    mailNow: mayMail && mail === 'now',
    digest: mayMail && mail === 'digest' && digest !== 'never',
  };
}
