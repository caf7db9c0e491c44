import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { IF_MATCH, IfMatch } from '../../../platform/http/etag.ts';
import { GuestCookie } from '../../guests/index.ts';
import { Idempotent } from '../../idempotency/index.ts';
import { CreateBrief } from '../application/create-brief.ts';
import { DeleteBrief } from '../application/delete-brief.ts';
import { DescribeAuthorship } from '../application/describe-authorship.ts';
import { DiagnoseBrief } from '../application/diagnose-brief.ts';
import { DuplicateBrief } from '../application/duplicate-brief.ts';
import { ListBriefs } from '../application/list-briefs.ts';
import { OwnBriefs } from '../application/own-briefs.ts';
import { SaveDraft } from '../application/save-draft.ts';
import { answerBrief } from './answer-brief.ts';
import { SignatureResponse } from './authorship.response.ts';
import { BriefListQuery } from './brief-list.query.ts';
import { BriefResponse } from './brief.response.ts';
import { BriefPageResponse, BriefSummaryResponse } from './brief-summary.response.ts';
import { DiagnosisResponse } from './diagnosis.response.ts';
import { NeedResponse } from './need.response.ts';
import { CreateBriefRequest, SaveDraftRequest } from './save-brief.request.ts';

@ApiTags('briefs')
@Controller('briefs')
export class BriefsController {
  constructor(
    private readonly create: CreateBrief,
    private readonly list: ListBriefs,
    private readonly own: OwnBriefs,
    private readonly save: SaveDraft,
    private readonly duplicate: DuplicateBrief,
    private readonly remove: DeleteBrief,
    private readonly diagnose: DiagnoseBrief,
    private readonly authorship: DescribeAuthorship,
    private readonly cookie: GuestCookie,
  ) {}

  /** Starts a draft; the first one also starts the guest's session. */
  @Post()
  @Idempotent()
  @ApiCreatedResponse({ type: BriefResponse })
  async createBrief(
    @CurrentActor() actor: Actor,
    @Body() { content, organisationId }: CreateBriefRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BriefResponse> {
    const { brief, newGuestToken } = await this.create.execute(actor, {
      content: content ?? null,
      organisationId: organisationId ?? null,
    });
    if (newGuestToken !== null) this.cookie.set(reply, newGuestToken);
    return answerBrief(reply, brief);
  }

  /** The caller's own briefs, latest change first. */
  @Get()
  @ApiOkResponse({ type: BriefPageResponse })
  async listBriefs(
    @CurrentActor() actor: Actor,
    @Query() query: BriefListQuery,
  ): Promise<BriefPageResponse> {
    const page = await this.list.execute(actor, query);
    return {
      items: page.items.map((brief) => BriefSummaryResponse.from(brief)),
      nextCursor: page.nextCursor,
    };
  }

  @Get(':id')
  @ApiOkResponse({ type: BriefResponse })
  async getBrief(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BriefResponse> {
    return answerBrief(reply, await this.own.get(id));
  }

  /** Autosave: the whole content, every time. */
  @Put(':id')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: BriefResponse })
  async saveDraft(
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { content }: SaveDraftRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BriefResponse> {
    return answerBrief(reply, await this.save.execute(id, version, content));
  }

  /** A new draft with the same content, whatever became of the first. */
  @Post(':id/duplicate')
  @Idempotent()
  @ApiCreatedResponse({ type: BriefResponse })
  async duplicateBrief(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BriefResponse> {
    return answerBrief(reply, await this.duplicate.execute(actor, id));
  }

  /** For good, with its matches. */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse()
  async deleteBrief(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.remove.execute(actor, id, version);
  }

  /** For whom it is, and who wrote it: perhaps an adviser, in the firm's place. */
  @Get(':id/authorship')
  @ApiOkResponse({ type: SignatureResponse })
  async getAuthorship(@Param('id') id: string): Promise<SignatureResponse> {
    return SignatureResponse.from(await this.authorship.execute(id));
  }

  /** Computed from the content, draft or not. */
  @Get(':id/diagnosis')
  @ApiOkResponse({ type: DiagnosisResponse })
  async getDiagnosis(@Param('id') id: string): Promise<DiagnosisResponse> {
    const { diagnosis } = await this.diagnose.execute(id);
    return DiagnosisResponse.from(diagnosis);
  }

  /** What agencies are matched against. */
  @Get(':id/need')
  @ApiOkResponse({ type: NeedResponse })
  async getNeed(@Param('id') id: string): Promise<NeedResponse> {
    const { need } = await this.diagnose.execute(id);
    return NeedResponse.from(need);
  }
}
