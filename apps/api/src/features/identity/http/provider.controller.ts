import { Body, Controller, HttpCode, HttpStatus, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { SignInWithProvider } from '../application/sign-in-with-provider.ts';
import { Browser } from './browser.ts';
import { ProviderReturnRequest } from './sign-in.request.ts';
import { ProviderDepartureResponse, ProviderReturnResponse } from './sign-in.response.ts';

/** OpenID Connect, when the settings name a provider. */
@ApiTags('identity')
@Controller('sign-in/provider')
export class ProviderController {
  constructor(
    private readonly provider: SignInWithProvider,
    private readonly browser: Browser,
  ) {}

  /** Where to send the browser; the way back is open to this browser alone. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: ProviderDepartureResponse })
  async leaveForProvider(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProviderDepartureResponse> {
    const { address, visitToken } = await this.provider.leave();
    this.browser.startVisit(reply, visitToken);
    return { address };
  }

  /** With whatever the provider added to the return address. */
  @Post('return')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: ProviderReturnResponse })
  async comeBackFromProvider(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { query }: ProviderReturnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProviderReturnResponse> {
    this.browser.endVisit(reply);
    const outcome = await this.provider.comeBack(query, this.browser.callerOf(request, actor));
    switch (outcome.kind) {
      case 'link-needed':
        this.browser.startVisit(reply, outcome.visitToken);
        return { outcome: outcome.kind, email: outcome.email };
      case 'no-account':
        return { outcome: outcome.kind, email: outcome.email };
      case 'signed-in':
      case 'second-factor':
        this.browser.answer(reply, outcome);
        return { outcome: outcome.kind, email: null };
    }
  }
}
