import { Injectable } from '@nestjs/common';
import { LIFETIMES_MS } from '@raccordo/identity';
import { NotifyPeople, SendMail } from '../../notifications/index.ts';
import type { Invitation, OpenInvitation } from '../invitation.ts';

const DAY_MS = 86_400_000;

/** What is written about invitations. The token travels behind the `#`, which no browser sends. */
@Injectable()
export class InvitationMail {
  constructor(
    private readonly send: SendMail,
    private readonly notify: NotifyPeople,
  ) {}

  invite(
    { email, locale, role, invitedByName }: Invitation,
    organisationName: string,
    token: string,
  ): Promise<void> {
    return this.send.execute({
      to: email,
      locale,
      template: 'organisation-invitation',
      params: {
        organisationName,
        invitedBy: invitedByName ?? organisationName,
        role,
        validDays: LIFETIMES_MS.invitation / DAY_MS,
        path: `/invitation#token=${token}`,
      },
    });
  }

  /** Every owner hears that somebody from outside now works on the firm's briefs. */
  adviserAdded(
    { organisationId, organisationName }: OpenInvitation,
    adviserName: string,
  ): Promise<void> {
    return this.notify.execute({
      kind: 'adviser-added',
      organisationId,
      roles: ['owner'],
      params: { organisationName, adviserName, path: `/organisations/${organisationId}` },
    });
  }
}
