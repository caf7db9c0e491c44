import { Body, Controller, HttpCode, HttpStatus, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { Sessions } from '../../sessions/index.ts';
import { PassSecondFactor } from '../application/pass-second-factor.ts';
import { SignIn } from '../application/sign-in.ts';
import { Browser } from './browser.ts';
import { SecondFactorRequest, SignInRequest } from './sign-in.request.ts';
import { SignInResponse } from './sign-in.response.ts';
import {
  CodeRefusedProblem,
  SignInExpiredProblem,
  SignInRefusedProblem,
} from './sign-in.problems.ts';

@ApiTags('identity')
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly second: PassSecondFactor,
    private readonly sessions: Sessions,
    private readonly browser: Browser,
  ) {}

  /** Opens a session, or asks for the second step. */
  @Post('sign-in')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: SignInResponse })
  async signInPerson(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { email, password }: SignInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInResponse> {
    const caller = this.browser.callerOf(request, actor);
    const outcome = await this.signIn.execute(email, password, caller);
    if (outcome === null) throw new SignInRefusedProblem();
    this.browser.answer(reply, outcome);
    return { outcome: outcome.kind };
  }

  /** The code of the authenticator app, or one on paper. */
  @Post('sign-in/second-factor')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: SignInResponse })
  async passSecondFactor(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { code }: SecondFactorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInResponse> {
    const token = this.browser.pendingTokenOf(request);
    if (token === null) throw new SignInExpiredProblem();
    const caller = this.browser.callerOf(request, actor);
    const outcome = await this.second.execute(token, code, caller);
    if (outcome.kind === 'refused') throw new CodeRefusedProblem();
    if (outcome.kind === 'expired') throw new SignInExpiredProblem();
    this.browser.answer(reply, outcome);
    return { outcome: outcome.kind };
  }

  /** The session ends here and on the server; nobody is told off for having none. */
  @Post('sign-out')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async signOut(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (actor.kind === 'person') await this.sessions.end(actor.sessionId);
    this.browser.signOut(reply);
    void reply.header('clear-site-data', '"cache"');
  }
}
