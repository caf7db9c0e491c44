import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CapabilityId } from '@raccordo/taxonomy';
import { type Actor, userIdOf } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { SignInProblem } from '../../../platform/http/problems.ts';
import { Idempotent } from '../../idempotency/index.ts';
import { ReadEvidence } from '../application/read-evidence.ts';
import { RequestOwnership } from '../application/request-ownership.ts';
import { RequestVerification } from '../application/request-verification.ts';
import { OwnershipRequestBody, VerificationRequest } from './agency-requests.ts';
import { CapabilityPipe } from './capability-param.ts';
import { ClaimMovedResponse, OwnEvidenceResponse } from './evidence.response.ts';
import {
  OwnershipCandidateListResponse,
  OwnershipRequestListResponse,
  OwnershipRequestResponse,
} from './ownership-request.response.ts';
import { ProfileQualityResponse } from './quality.response.ts';

@ApiTags('agency-profiles')
@Controller('organisations/:organisationId/agency')
export class AgencyEvidenceController {
  constructor(
    private readonly evidence: ReadEvidence,
    private readonly verification: RequestVerification,
    private readonly ownership: RequestOwnership,
  ) {}

  /** Each offer of the draft with its level, the reason, and when it will fall. */
  @Get('evidence')
  @ApiOkResponse({ type: OwnEvidenceResponse })
  async getAgencyEvidence(
    @Param('organisationId') organisationId: string,
  ): Promise<OwnEvidenceResponse> {
    return OwnEvidenceResponse.from(await this.evidence.execute(organisationId));
  }

  @Get('quality')
  @ApiOkResponse({ type: ProfileQualityResponse })
  async getAgencyQuality(
    @Param('organisationId') organisationId: string,
  ): Promise<ProfileQualityResponse> {
    return ProfileQualityResponse.from(await this.evidence.quality(organisationId));
  }

  @Post('claims/:capability/request')
  @HttpCode(200)
  @ApiOkResponse({ type: ClaimMovedResponse })
  async requestVerification(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Param('capability', CapabilityPipe) capability: CapabilityId,
    @Body() { caseId, message = '' }: VerificationRequest,
  ): Promise<ClaimMovedResponse> {
    const asked = { organisationId, capability, caseId, message, userId: userIdOf(actor) };
    const { state } = await this.verification.request(asked);
    return { capability, state };
  }

  /** To "more asked", with the same case or a better one. */
  @Post('claims/:capability/answer')
  @HttpCode(200)
  @ApiOkResponse({ type: ClaimMovedResponse })
  async answerExaminer(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Param('capability', CapabilityPipe) capability: CapabilityId,
    @Body() { caseId, message = '' }: VerificationRequest,
  ): Promise<ClaimMovedResponse> {
    const asked = { organisationId, capability, caseId, message, userId: userIdOf(actor) };
    const { state } = await this.verification.answer(asked);
    return { capability, state };
  }

  @Get('ownership-requests')
  @ApiOkResponse({ type: OwnershipRequestListResponse })
  async listOwnershipRequests(
    @Param('organisationId') organisationId: string,
  ): Promise<OwnershipRequestListResponse> {
    const requests = await this.ownership.list(organisationId);
    return { items: requests.map((asked) => OwnershipRequestResponse.from(asked)) };
  }

  /** Agencies of the directory under the draft's VAT number that nobody claimed yet. */
  @Get('ownership-candidates')
  @ApiOkResponse({ type: OwnershipCandidateListResponse })
  async listOwnershipCandidates(
    @Param('organisationId') organisationId: string,
  ): Promise<OwnershipCandidateListResponse> {
    const agencies = await this.ownership.candidates(organisationId);
    return { items: agencies.map(({ slug, name, city }) => ({ slug, name, city })) };
  }

  /** "This agency of the directory is us." An admin decides. */
  @Post('ownership-requests')
  @Idempotent()
  @ApiCreatedResponse({ type: OwnershipRequestResponse })
  async requestOwnership(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Body() { slug, message = '' }: OwnershipRequestBody,
  ): Promise<OwnershipRequestResponse> {
    if (actor.kind !== 'person') throw new SignInProblem();
    const asked = await this.ownership.execute(actor, organisationId, slug, message);
    return OwnershipRequestResponse.from(asked);
  }
}
