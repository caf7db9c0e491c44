import { Controller, Delete, Get, HttpCode, HttpStatus, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor, personOf } from '../../../platform/access/current-actor.ts';
import { Sessions } from '../../sessions/index.ts';
import { EndOwnSession } from '../application/end-own-session.ts';
import { SessionItemResponse, SessionListResponse } from './account.response.ts';

/** Where one is signed in. */
@ApiTags('account')
@Controller('account/sessions')
export class AccountSessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly one: EndOwnSession,
  ) {}

  /** Latest first. */
  @Get()
  @ApiOkResponse({ type: SessionListResponse })
  async listSessions(@CurrentActor() actor: Actor): Promise<SessionListResponse> {
    const { userId, sessionId } = personOf(actor);
    const sessions = await this.sessions.listOf(userId);
    return { items: sessions.map((session) => SessionItemResponse.from(session, sessionId)) };
  }

  /** All but this one. */
  @Delete()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async endOtherSessions(@CurrentActor() actor: Actor): Promise<void> {
    const { userId, sessionId } = personOf(actor);
    await this.sessions.endAllOf(userId, sessionId);
  }

  @Delete(':sessionId')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async endSession(
    @CurrentActor() actor: Actor,
    @Param('sessionId') sessionId: string,
  ): Promise<void> {
    await this.one.execute(personOf(actor).userId, sessionId);
  }
}
