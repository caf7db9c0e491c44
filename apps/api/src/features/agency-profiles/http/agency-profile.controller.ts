import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IfMatch, setETag } from '../../../platform/http/etag.ts';
import { AgencyProfileResponse } from '../../agencies/index.ts';
import { Idempotent } from '../../idempotency/index.ts';
import { CreateProfile } from '../application/create-profile.ts';
import { ImportOwnProfile } from '../application/import-own-profile.ts';
import { OwnProfiles } from '../application/own-profiles.ts';
import { PauseListing } from '../application/pause-listing.ts';
import { PreviewProfile } from '../application/preview-profile.ts';
import { PublishProfile } from '../application/publish-profile.ts';
import { SaveProfile } from '../application/save-profile.ts';
import { OwnImportRequest, PauseRequest, SaveProfileRequest } from './agency-requests.ts';
import { answerProfile, IF_MATCH } from './answer.ts';
import { OwnImportResponse } from './own-import.response.ts';
import { AgencyProfileDraftResponse, PublishedProfileResponse } from './profile.response.ts';

@ApiTags('agency-profiles')
@Controller('organisations/:organisationId/agency')
export class AgencyProfileController {
  constructor(
    private readonly create: CreateProfile,
    private readonly own: OwnProfiles,
    private readonly save: SaveProfile,
    private readonly publish: PublishProfile,
    private readonly listing: PauseListing,
    private readonly preview: PreviewProfile,
    private readonly importOwn: ImportOwnProfile,
  ) {}

  /** Begins a draft with what the organisation is known by. */
  @Post()
  @Idempotent()
  @ApiCreatedResponse({ type: AgencyProfileDraftResponse })
  async createAgencyProfile(
    @Param('organisationId') organisationId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyProfileDraftResponse> {
    return answerProfile(reply, await this.create.execute(organisationId));
  }

  @Get()
  @ApiOkResponse({ type: AgencyProfileDraftResponse })
  async getAgencyProfile(
    @Param('organisationId') organisationId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyProfileDraftResponse> {
    return answerProfile(reply, await this.own.get(organisationId));
  }

  /** Autosave: the whole content, every time. */
  @Put()
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AgencyProfileDraftResponse })
  async saveAgencyProfile(
    @Param('organisationId') organisationId: string,
    @IfMatch() version: number,
    @Body() { content }: SaveProfileRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyProfileDraftResponse> {
    return answerProfile(reply, await this.save.execute(organisationId, version, content));
  }

  /** Live at once, with the evidence found; an admin looks at it afterwards. */
  @Post('publish')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: PublishedProfileResponse })
  async publishAgencyProfile(
    @Param('organisationId') organisationId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublishedProfileResponse> {
    const published = await this.publish.execute(organisationId, version);
    setETag(reply, published.profile.version);
    return PublishedProfileResponse.from(published);
  }

  /** No match ranks it until it resumes; its page stays, marked. */
  @Post('pause')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AgencyProfileDraftResponse })
  async pauseAgencyProfile(
    @Param('organisationId') organisationId: string,
    @IfMatch() version: number,
    @Body() { reason }: PauseRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyProfileDraftResponse> {
    return answerProfile(reply, await this.listing.pause(organisationId, version, reason));
  }

  @Post('resume')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AgencyProfileDraftResponse })
  async resumeAgencyProfile(
    @Param('organisationId') organisationId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyProfileDraftResponse> {
    return answerProfile(reply, await this.listing.resume(organisationId, version));
  }

  /** The public page as it would be if the draft were published now. */
  @Get('preview')
  @ApiOkResponse({ type: AgencyProfileResponse })
  async previewAgencyProfile(
    @Param('organisationId') organisationId: string,
  ): Promise<AgencyProfileResponse> {
    return AgencyProfileResponse.fromProfile(await this.preview.execute(organisationId));
  }

  /** The agency's own table of offers, cases and people, into the draft. */
  @Post('import')
  @HttpCode(200)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: OwnImportResponse })
  async importAgencyProfile(
    @Param('organisationId') organisationId: string,
    @IfMatch() version: number,
    @Body() { text, isDryRun }: OwnImportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnImportResponse> {
    const done = await this.importOwn.execute(organisationId, version, text, isDryRun);
    setETag(reply, done.profile.version);
    return OwnImportResponse.from(done);
  }
}
