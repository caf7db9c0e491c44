import { Module } from '@nestjs/common';
import { ObjectOwners } from '../../platform/access/object-owners.ts';
import { AuditModule } from '../audit/index.ts';
import { BriefsModule } from '../briefs/index.ts';
import { IdempotencyModule } from '../idempotency/index.ts';
import { SessionsModule } from '../sessions/index.ts';
import { ChangeMembers } from './application/change-members.ts';
import { ChangeOrganisation } from './application/change-organisation.ts';
import { DeleteOrganisation } from './application/delete-organisation.ts';
import { FoundForCaller } from './application/found-for-caller.ts';
import { FoundOrganisation } from './application/found-organisation.ts';
import { ForgetInvitations } from './application/forget-invitations.ts';
import { InvitationMail } from './application/invitation-mail.ts';
import { JoinByInvitation } from './application/join-by-invitation.ts';
import { ListMembers } from './application/list-members.ts';
import { OrganisationEndings } from './application/organisation-endings.ts';
import { OwnInvitations } from './application/own-invitations.ts';
import { OwnOrganisations } from './application/own-organisations.ts';
import { SendInvitation } from './application/send-invitation.ts';
import { InvitationController } from './http/invitation.controller.ts';
import { InvitationsController } from './http/invitations.controller.ts';
import { MembersController } from './http/members.controller.ts';
import { OrganisationsController } from './http/organisations.controller.ts';
import { OrganisationNotFound } from './organisations.errors.ts';
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
  ],
  providers: [
    ChangeMembers,
    ChangeOrganisation,
    DeleteOrganisation,
    ForgetInvitations,
    FoundForCaller,
    FoundOrganisation,
    InvitationMail,
    InvitationRepository,
    JoinByInvitation,
    ListMembers,
    MembershipRepository,
    OrganisationEndings,
    OrganisationRepository,
    OwnInvitations,
    OwnOrganisations,
    SendInvitation,
  ],
  exports: [FoundOrganisation, JoinByInvitation, OrganisationEndings],
})
export class OrganisationsModule {
  constructor(objects: ObjectOwners, organisations: OrganisationRepository) {
    objects.register('organisation', {
      ownersOf: async (id) => ((await organisations.isThere(id)) ? { organisationId: id } : null),
      notFound: () => new OrganisationNotFound(),
    });
  }
}
