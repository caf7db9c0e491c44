import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor, personOf } from '../../../platform/access/current-actor.ts';
import { PageQuery } from '../../../platform/http/page-query.ts';
import { Idempotent } from '../../idempotency/index.ts';
import { OwnInvitations } from '../application/own-invitations.ts';
import { SendInvitation } from '../application/send-invitation.ts';
import { SendInvitationRequest } from './invitation.request.ts';
import { InvitationPageResponse, InvitationResponse } from './invitation.response.ts';

@ApiTags('organisations')
@Controller('organisations/:organisationId/invitations')
export class InvitationsController {
  constructor(
    private readonly own: OwnInvitations,
    private readonly send: SendInvitation,
  ) {}

  @Get()
  @ApiOkResponse({ type: InvitationPageResponse })
  async listInvitations(
    @Param('organisationId') organisationId: string,
    @Query() query: PageQuery,
  ): Promise<InvitationPageResponse> {
    const page = await this.own.list(organisationId, query);
    return {
      items: page.items.map((invitation) => InvitationResponse.from(invitation)),
      nextCursor: page.nextCursor,
    };
  }

  /** By mail, for one role. The answer is the same whether the address has an account or not. */
  @Post()
  @Idempotent()
  @ApiCreatedResponse({ type: InvitationResponse })
  async sendInvitation(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Body() { email, role, locale }: SendInvitationRequest,
  ): Promise<InvitationResponse> {
    const { userId } = personOf(actor);
    const invitation = await this.send.invite({ organisationId, userId }, { email, role, locale });
    return InvitationResponse.from(invitation);
  }

  /** With a new link; the one before opens nothing any more. */
  @Post(':invitationId/resend')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: InvitationResponse })
  async resendInvitation(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Param('invitationId') invitationId: string,
  ): Promise<InvitationResponse> {
    const { userId } = personOf(actor);
    return InvitationResponse.from(
      await this.send.resend({ organisationId, userId }, invitationId),
    );
  }

  @Delete(':invitationId')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async revokeInvitation(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Param('invitationId') invitationId: string,
  ): Promise<void> {
    await this.own.revoke(personOf(actor).userId, organisationId, invitationId);
  }
}
