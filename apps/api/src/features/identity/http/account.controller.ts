import { Body, Controller, Get, HttpCode, HttpStatus, Post, Put, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor, personOf } from '../../../platform/access/current-actor.ts';
import { IF_MATCH, IfMatch, setETag } from '../../../platform/http/etag.ts';
import { AskEmailChange } from '../application/ask-email-change.ts';
import { ChangePassword } from '../application/change-password.ts';
import { ChangeProfile } from '../application/change-profile.ts';
import { DescribeAccount } from '../application/describe-account.ts';
import { ProveIdentity } from '../application/prove-identity.ts';
import { SendVerification } from '../application/send-verification.ts';
import {
  ChangeEmailRequest,
  ChangePasswordRequest,
  ChangeProfileRequest,
  ProveIdentityRequest,
} from './account.request.ts';
import { AccountResponse } from './account.response.ts';

/** One's own account. */
@ApiTags('account')
@Controller('account')
export class AccountController {
  constructor(
    private readonly describe: DescribeAccount,
    private readonly profile: ChangeProfile,
    private readonly password: ChangePassword,
    private readonly email: AskEmailChange,
    private readonly verification: SendVerification,
    private readonly proof: ProveIdentity,
  ) {}

  @Get()
  @ApiOkResponse({ type: AccountResponse })
  getAccount(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountResponse> {
    return this.answer(actor, reply);
  }

  @Put()
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AccountResponse })
  async changeProfile(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body() { name, locale }: ChangeProfileRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountResponse> {
    await this.profile.execute(personOf(actor).userId, version, { name, locale });
    return this.answer(actor, reply);
  }

  /** With the password in use; other sessions end. */
  @Post('password')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body() { currentPassword, newPassword }: ChangePasswordRequest,
  ): Promise<void> {
    await this.password.execute(personOf(actor), currentPassword, newPassword);
  }

  /** A link goes to the new address; until it is used, the old one stays. */
  @Post('email')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiAcceptedResponse()
  async askEmailChange(
    @CurrentActor() actor: Actor,
    @Body() { email }: ChangeEmailRequest,
  ): Promise<void> {
    await this.email.execute(personOf(actor).userId, email);
  }

  /** The link to confirm the address, again. */
  @Post('email/verification')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiAcceptedResponse()
  async sendVerification(@CurrentActor() actor: Actor): Promise<void> {
    await this.verification.execute(personOf(actor).userId);
  }

  /** Who is signed in proves it anew, for what asks for a recent proof. */
  @Post('proof')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async proveIdentity(
    @CurrentActor() actor: Actor,
    @Body() { password, code }: ProveIdentityRequest,
  ): Promise<void> {
    await this.proof.execute(personOf(actor), password, code);
  }

  private async answer(actor: Actor, reply: FastifyReply): Promise<AccountResponse> {
    const described = await this.describe.execute(personOf(actor).userId);
    setETag(reply, described.account.version);
    return AccountResponse.from(described);
  }
}
