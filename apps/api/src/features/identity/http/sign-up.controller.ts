import { Body, Controller, HttpCode, HttpStatus, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, userIdOf } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { ConfirmEmail } from '../application/confirm-email.ts';
import { SignUpByInvitation } from '../application/sign-up-by-invitation.ts';
import { SignUp } from '../application/sign-up.ts';
import { Browser } from './browser.ts';
import { ConfirmedEmailResponse, SignInResponse } from './sign-in.response.ts';
import {
  ConfirmEmailRequest,
  SignUpByInvitationRequest,
  SignUpRequest,
} from './sign-up.request.ts';

@ApiTags('identity')
@Controller()
export class SignUpController {
  constructor(
    private readonly signUp: SignUp,
    private readonly invited: SignUpByInvitation,
    private readonly confirm: ConfirmEmail,
    private readonly browser: Browser,
  ) {}

  /** A mail says how to go on. The answer never tells whether the address was known. */
  @Post('sign-up')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiAcceptedResponse()
  async signUpPerson(@Body() person: SignUpRequest): Promise<void> {
    await this.signUp.execute(person);
  }

  /** With the link of an invitation: the account, the organisation and a session in one. */
  @Post('sign-up/invitation')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: SignInResponse })
  async signUpInvited(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { token, name, password, locale }: SignUpByInvitationRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInResponse> {
    const caller = this.browser.callerOf(request, actor);
    const outcome = await this.invited.execute({ token, name, password, locale }, caller);
    this.browser.answer(reply, outcome);
    return { outcome: outcome.kind };
  }

  /** With the token of the mail: a first address, or a new one. */
  @Post('email-confirmation')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: ConfirmedEmailResponse })
  async confirmEmail(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Body() { token, password }: ConfirmEmailRequest,
  ): Promise<ConfirmedEmailResponse> {
    const email = await this.confirm.execute({
      token,
      password,
      userId: userIdOf(actor),
      caller: this.browser.callerOf(request, actor),
    });
    return { email };
  }
}
