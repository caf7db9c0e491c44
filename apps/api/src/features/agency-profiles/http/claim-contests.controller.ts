import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { CapabilityId } from '@raccordo/taxonomy';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { Instant, Text } from '../../../platform/http/response-fields.ts';
import { Idempotent } from '../../idempotency/index.ts';
import { ContestClaim } from '../application/contest-claim.ts';
import { ContestRequest } from './agency-requests.ts';
import { CapabilityPipe } from './capability-param.ts';

export class ContestedResponse {
  @Text()
  readonly id!: string;

  @Instant()
  readonly createdAt!: string;
}

@ApiTags('agencies')
@Controller('agencies/:slug/claims/:capability')
export class ClaimContestsController {
  constructor(private readonly contest: ContestClaim) {}

  /** "This is not true, because…". Nothing changes until an admin decides. */
  @Post('contest')
  @Idempotent()
  @ApiCreatedResponse({ type: ContestedResponse })
  async contestClaim(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Param('capability', CapabilityPipe) capability: CapabilityId,
    @Body() { reason }: ContestRequest,
  ): Promise<ContestedResponse> {
    const { id, createdAt } = await this.contest.execute(actor, slug, capability, reason.trim());
    return { id, createdAt: createdAt.toISOString() };
  }
}
