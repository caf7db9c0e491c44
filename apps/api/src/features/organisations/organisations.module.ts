import { Module } from '@nestjs/common';
import { ObjectOwners } from '../../platform/access/object-owners.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { AuditModule } from '../audit/index.ts';
import { BriefsModule } from '../briefs/index.ts';
import { IdempotencyModule } from '../idempotency/index.ts';
import { SessionsModule } from '../sessions/index.ts';
import { ChangeMembers } from './application/change-members.ts';
import { ChangeOrganisation } from './application/change-organisation.ts';
import { DeleteOrganisation } from './application/delete-organisation.ts';
import { FoundForCaller } from './application/found-for-caller.ts';
import { FoundOrganisation } from './application/found-organisation.ts';
import { ForgetOrganisations } from './application/forget-organisations.ts';
import { InvitationMail } from './application/invitation-mail.ts';
import { JoinByInvitation } from './application/join-by-invitation.ts';
import { ListActsOnBehalf } from './application/list-acts-on-behalf.ts';
import { ListMembers } from './application/list-members.ts';
import { OrganisationEndings } from './application/organisation-endings.ts';
import { OrganisationRemovals } from './application/organisation-removals.ts';
import { OwnInvitations } from './application/own-invitations.ts';
import { OwnOrganisations } from './application/own-organisations.ts';
import { SendInvitation } from './application/send-invitation.ts';
import { SoleOwnerships } from './application/sole-ownerships.ts';
import { WaitingInvitations } from './application/waiting-invitations.ts';
import { InvitationController } from './http/invitation.controller.ts';
import { InvitationsController } from './http/invitations.controller.ts';
import { MembersController } from './http/members.controller.ts';
import { OrganisationsController } from './http/organisations.controller.ts';
import { WaitingInvitationsController } from './http/waiting-invitations.controller.ts';
import { InvitationNotFound, OrganisationNotFound } from './organisations.errors.ts';
import { InvitationRepository } from './persistence/invitation.repository.ts';
import { MembershipRepository } from './persistence/membership.repository.ts';
import { OrganisationRepository } from './persistence/organisation.repository.ts';

@Module({
  imports: [AuditModule, BriefsModule, IdempotencyModule, SessionsModule],
  controllers: [
    InvitationController,
    InvitationsController,
    MembersController,
    OrganisationsController,
    WaitingInvitationsController,
  ],
  providers: [
    ChangeMembers,
    ChangeOrganisation,
    DeleteOrganisation,
    ForgetOrganisations,
    FoundForCaller,
    FoundOrganisation,
    InvitationMail,
    InvitationRepository,
    JoinByInvitation,
    ListActsOnBehalf,
    ListMembers,
    MembershipRepository,
    OrganisationEndings,
    OrganisationRemovals,
    OrganisationRepository,
    OwnInvitations,
    OwnOrganisations,
    SendInvitation,
    SoleOwnerships,
    WaitingInvitations,
  ],
  exports: [
    ForgetOrganisations,
    FoundOrganisation,
    JoinByInvitation,
    OrganisationEndings,
    OrganisationRemovals,
    SoleOwnerships,
  ],
})
export class OrganisationsModule {
  constructor(
    objects: ObjectOwners,
    organisations: OrganisationRepository,
    invitations: InvitationRepository,
    clock: Clock,
  ) {
    objects.register('organisation', {
      ownersOf: async (id) => ((await organisations.isThere(id)) ? { organisationId: id } : null),
      notFound: () => new OrganisationNotFound(),
    });
    // Whoever it waits for is all it has to do with: its sender goes through the organisation.
    objects.register('invitation', {
      ownersOf: async (id) => {
        const userId = await invitations.findInvited(id, clock.now());
        return userId === null ? null : { userId };
      },
      notFound: () => new InvitationNotFound(),
    });
  }
}
