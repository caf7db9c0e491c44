import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CapabilityId } from '@raccordo/taxonomy';
import { IF_MATCH, IfMatch } from '../../../platform/http/etag.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { CapabilityPipe, ClaimNotFound, ProfileNotFound } from '../../agency-profiles/index.ts';
import { DecideOwnership } from '../application/decide-ownership.ts';
import { DecideWaiting } from '../application/decide-waiting.ts';
import { ListWaiting } from '../application/list-waiting.ts';
import { ReadWaiting } from '../application/read-waiting.ts';
import {
  DecideClaimRequest,
  DecideOwnershipRequest,
  DecideProfileRequest,
} from './curation.requests.ts';
import { OwnId } from './own-id.ts';
import { WaitingQuery } from './search.query.ts';
import {
  ClaimDecidedResponse,
  ClaimToDecideResponse,
  OwnershipToDecideResponse,
  ProfileToReviewResponse,
  WaitingPageResponse,
  WaitingResponse,
  WaitingSummaryResponse,
} from './waiting.response.ts';

@ApiTags('curation')
@Controller('admin')
export class WaitingController {
  constructor(
    private readonly waiting: ListWaiting,
    private readonly read: ReadWaiting,
    private readonly decide: DecideWaiting,
    private readonly ownership: DecideOwnership,
  ) {}

  /** Longest waiting first, or what moves most first. */
  @Get('queue')
  @ApiOkResponse({ type: WaitingPageResponse })
  async listWaiting(@Query() query: WaitingQuery): Promise<WaitingPageResponse> {
    const { kind = null, order } = query;
    const { items, nextCursor } = await this.waiting.execute({ kind, order }, query);
    return { items: items.map((one) => WaitingResponse.from(one)), nextCursor };
  }

  @Get('queue/summary')
  @ApiOkResponse({ type: WaitingSummaryResponse })
  async summariseWaiting(): Promise<WaitingSummaryResponse> {
    return WaitingSummaryResponse.from(await this.waiting.summary());
  }

  /** What changed since the last approval, field by field. */
  @Get('profiles/:id')
  @ApiOkResponse({ type: ProfileToReviewResponse })
  async getProfileToReview(@Param('id') id: string): Promise<ProfileToReviewResponse> {
    return ProfileToReviewResponse.from(await this.read.profile(id));
  }

  @Post('profiles/:id/decision')
  @HttpCode(204)
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse()
  async decideProfile(
    @OwnId() adminId: string,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { decision, reason }: DecideProfileRequest,
  ): Promise<void> {
    if (!isUuid(id)) throw new ProfileNotFound();
    await this.decide.profile(adminId, id, version, { kind: decision, reason });
  }

  @Get('claims/:agencyId/:capability')
  @ApiOkResponse({ type: ClaimToDecideResponse })
  async getClaimToDecide(
    @Param('agencyId') agencyId: string,
    @Param('capability', CapabilityPipe) capability: CapabilityId,
  ): Promise<ClaimToDecideResponse> {
    return ClaimToDecideResponse.from(await this.read.claim(agencyId, capability));
  }

  /** The offer follows at once, and so does the next match. */
  @Post('claims/:agencyId/:capability/decision')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ClaimDecidedResponse })
  async decideClaim(
    @OwnId() adminId: string,
    @Param('agencyId') agencyId: string,
    @Param('capability', CapabilityPipe) capability: CapabilityId,
    @IfMatch() version: number,
    @Body() { decision, reason, caseId = null }: DecideClaimRequest,
  ): Promise<ClaimDecidedResponse> {
    if (!isUuid(agencyId)) throw new ClaimNotFound();
    const { after } = await this.decide.claim(adminId, { agencyId, capability }, version, {
      kind: decision,
      reason,
      caseId,
    });
    return { state: after.state, version: after.version };
  }

  @Get('ownership-requests/:id')
  @ApiOkResponse({ type: OwnershipToDecideResponse })
  async getOwnershipRequest(@Param('id') id: string): Promise<OwnershipToDecideResponse> {
    return OwnershipToDecideResponse.from(await this.read.ownership(id));
  }

  /** Decided once: a second decision is refused. */
  @Post('ownership-requests/:id/decision')
  @HttpCode(204)
  @ApiNoContentResponse()
  async decideOwnership(
    @OwnId() adminId: string,
    @Param('id') id: string,
    @Body() decision: DecideOwnershipRequest,
  ): Promise<void> {
    await this.ownership.execute(adminId, id, decision);
  }
}
