import { Injectable } from '@nestjs/common';
import { MEMBERSHIP_ROLES, type MembershipRole } from '../../../platform/access/actor.ts';
import { Outbox } from '../../../platform/outbox/outbox.ts';
import type { MailParams, NotificationKind } from '../mail/mail-params.ts';
import { NOTICE } from '../outbox-topics.ts';

export type Notice<Kind extends NotificationKind> = {
  readonly kind: Kind;
  readonly params: MailParams[Kind];
  /** Said twice under one key, people hear it once. */
  readonly dedupeKey?: string;
} & (
  | { readonly userIds: readonly string[] }
  /** Everybody in the organisation, or those who are one of these in it. */
  | { readonly organisationId: string; readonly roles?: readonly MembershipRole[] }
);

/** Tells people, each by the channels they chose and in their language; with the caller's change. */
@Injectable()
export class NotifyPeople {
  constructor(private readonly outbox: Outbox) {}

  async execute<Kind extends NotificationKind>(notice: Notice<Kind>): Promise<void> {
    const { kind, params, dedupeKey } = notice;
    const to =
      'userIds' in notice
        ? { userIds: notice.userIds }
        : { organisationId: notice.organisationId, roles: notice.roles ?? MEMBERSHIP_ROLES };
    await this.outbox.add({
      topic: NOTICE,
      payload: { kind, params, to },
      ...(dedupeKey === undefined ? {} : { dedupeKey: `notice:${dedupeKey}` }),
    });
  }
}
