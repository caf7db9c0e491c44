import { Controller, Get, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor, personOf } from '../../../platform/access/current-actor.ts';
import { PageQuery } from '../../../platform/http/page-query.ts';
import { JoinByInvitation } from '../application/join-by-invitation.ts';
import { WaitingInvitations } from '../application/waiting-invitations.ts';
import { OpenInvitationPageResponse, OpenInvitationResponse } from './invitation.response.ts';

/** For whoever is signed in with an address that was invited; no link needed. */
@ApiTags('organisations')
@Controller('invitations')
export class WaitingInvitationsController {
  constructor(
    private readonly waiting: WaitingInvitations,
    private readonly join: JoinByInvitation,
  ) {}

  @Get()
  @ApiOkResponse({ type: OpenInvitationPageResponse })
  async listWaitingInvitations(
    @CurrentActor() actor: Actor,
    @Query() query: PageQuery,
  ): Promise<OpenInvitationPageResponse> {
    const page = await this.waiting.list(personOf(actor).userId, query);
    return {
      items: page.items.map((invitation) => OpenInvitationResponse.from(invitation)),
      nextCursor: page.nextCursor,
    };
  }

  @Post(':invitationId/acceptance')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: OpenInvitationResponse })
  async acceptWaitingInvitation(
    @CurrentActor() actor: Actor,
    @Param('invitationId') id: string,
  ): Promise<OpenInvitationResponse> {
    return OpenInvitationResponse.from(await this.join.execute({ id }, personOf(actor).userId));
  }

  @Post(':invitationId/refusal')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async declineWaitingInvitation(
    @CurrentActor() actor: Actor,
    @Param('invitationId') id: string,
  ): Promise<void> {
    await this.join.decline({ id, userId: personOf(actor).userId });
  }
}
