import { Body, Controller, HttpCode, HttpStatus, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ANONYMOUS } from '../../../platform/access/actor.ts';
import { RecoverPassword } from '../application/recover-password.ts';
import { ResetPassword } from '../application/reset-password.ts';
import { Browser } from './browser.ts';
import { RecoverPasswordRequest, ResetPasswordRequest } from './sign-in.request.ts';

@ApiTags('identity')
@Controller('password-recovery')
export class RecoveryController {
  constructor(
    private readonly recover: RecoverPassword,
    private readonly reset: ResetPassword,
    private readonly browser: Browser,
  ) {}

  /** If there is such an account, a mail goes to it. The answer does not tell. */
  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiAcceptedResponse()
  async recoverPassword(@Body() { email, locale }: RecoverPasswordRequest): Promise<void> {
    await this.recover.execute(email, locale);
  }

  /** With the token of the mail. Signs nobody in; every session of the account ends. */
  @Post('reset')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async resetPassword(
    @Req() request: FastifyRequest,
    @Body() { token, password }: ResetPasswordRequest,
  ): Promise<void> {
    await this.reset.execute(token, password, this.browser.callerOf(request, ANONYMOUS));
  }
}
