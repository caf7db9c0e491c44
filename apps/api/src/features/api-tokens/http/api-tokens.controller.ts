import { Body, Controller, Delete, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, type Membership, membershipsOf } from '../../../platform/access/actor.ts';
import { CurrentActor, personOf } from '../../../platform/access/current-actor.ts';
import { ApiTokens } from '../application/api-tokens.ts';
import { ApiTokenNotFound } from '../api-tokens.errors.ts';
import { CreateApiTokenRequest } from './api-token.request.ts';
import {
  ApiTokenListResponse,
  ApiTokenResponse,
  IssuedApiTokenResponse,
} from './api-token.response.ts';

@ApiTags('api-tokens')
@Controller('organisations/:organisationId/api-tokens')
export class ApiTokensController {
  constructor(private readonly tokens: ApiTokens) {}

  /** Latest first. */
  @Get()
  @ApiOkResponse({ type: ApiTokenListResponse })
  async listApiTokens(
    @Param('organisationId') organisationId: string,
  ): Promise<ApiTokenListResponse> {
    const tokens = await this.tokens.listOf(organisationId);
    return { items: tokens.map((token) => ApiTokenResponse.from(token)) };
  }

  /**
   * The secret is in this answer and nowhere else, so a lost answer is not repeated: make another
   * and revoke this one.
   */
  @Post()
  @ApiCreatedResponse({ type: IssuedApiTokenResponse })
  async createApiToken(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Body() { name, scopes, days }: CreateApiTokenRequest,
  ): Promise<IssuedApiTokenResponse> {
    const membership = membershipIn(actor, organisationId);
    const issued = await this.tokens.issue(personOf(actor).userId, membership, {
      name,
      scopes,
      days,
    });
    return { token: ApiTokenResponse.from(issued.token), secret: issued.secret };
  }

  @Delete(':tokenId')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async revokeApiToken(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Param('tokenId') tokenId: string,
  ): Promise<void> {
    const membership = membershipIn(actor, organisationId);
    await this.tokens.revoke(personOf(actor).userId, membership, tokenId);
  }
}

function membershipIn(actor: Actor, organisationId: string): Membership {
  const membership = membershipsOf(actor).find((own) => own.organisationId === organisationId);
  if (membership === undefined) throw new ApiTokenNotFound();
  return membership;
}
