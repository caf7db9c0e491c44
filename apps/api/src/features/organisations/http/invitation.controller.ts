import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor, personOf } from '../../../platform/access/current-actor.ts';
import { JoinByInvitation } from '../application/join-by-invitation.ts';
import { InvitationTokenRequest } from './invitation.request.ts';
import { OpenInvitationResponse } from './invitation.response.ts';

/** For whoever holds the link of the mail. */
@ApiTags('organisations')
@Controller('invitation')
export class InvitationController {
  constructor(private readonly join: JoinByInvitation) {}

  /** Who asks whom to what. Reading it uses nothing up. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: OpenInvitationResponse })
  async readInvitation(@Body() { token }: InvitationTokenRequest): Promise<OpenInvitationResponse> {
    return OpenInvitationResponse.from(await this.join.read({ token }));
  }

  /** Signed in with the very address the invitation was sent to. */
  @Post('acceptance')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: OpenInvitationResponse })
  async acceptInvitation(
    @CurrentActor() actor: Actor,
    @Body() { token }: InvitationTokenRequest,
  ): Promise<OpenInvitationResponse> {
    const { userId } = personOf(actor);
    return OpenInvitationResponse.from(await this.join.execute({ token }, userId));
  }

  /** Signed in or not: the link is enough to say no. */
  @Post('refusal')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async declineInvitation(@Body() { token }: InvitationTokenRequest): Promise<void> {
    await this.join.decline({ token });
  }
}
