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
  Res,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, userIdOf } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { IfMatch, setETag } from '../../../platform/http/etag.ts';
import type { ReferenceKind } from '../../reference-books/index.ts';
import { GetReference } from '../application/get-reference.ts';
import { ListReferences } from '../application/list-references.ts';
import { PreviewEffectOfDraft } from '../application/preview-effect.ts';
import { PublishReference } from '../application/publish-reference.ts';
import { SaveReferenceDraft } from '../application/save-reference-draft.ts';
import { ReferenceNotFound } from '../reference-data.errors.ts';
import { PreviewResponse } from './preview.response.ts';
import { PublishReferenceRequest, SaveReferenceDraftRequest } from './reference-data.request.ts';
import { ReferenceDetailsResponse, ReferenceListResponse } from './reference-data.response.ts';
import { referenceFrom } from './reference-value.ts';

const IF_MATCH = { name: 'If-Match', required: true };

/** `:book` is `figures`, `labels` or `mappings`. */
@ApiTags('reference data')
@Controller('admin/reference-data')
export class ReferenceDataController {
  constructor(
    private readonly list: ListReferences,
    private readonly get: GetReference,
    private readonly drafts: SaveReferenceDraft,
    private readonly preview: PreviewEffectOfDraft,
    private readonly publish: PublishReference,
  ) {}

  /** The whole book with what is in force. */
  @Get(':book')
  @ApiOkResponse({ type: ReferenceListResponse })
  async listReferences(@Param('book') book: string): Promise<ReferenceListResponse> {
    return ReferenceListResponse.from(await this.list.execute(kindOf(book)));
  }

  /** In force, as shipped, the draft with its effect, and every earlier publication. */
  @Get(':book/items/:itemId')
  @ApiOkResponse({ type: ReferenceDetailsResponse })
  getReference(
    @Param('book') book: string,
    @Param('itemId') itemId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferenceDetailsResponse> {
    return this.answer(kindOf(book), itemId, reply);
  }

  /** Keeps a value without publishing it; one of an earlier version to take that up again. */
  @Put(':book/items/:itemId/draft')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ReferenceDetailsResponse })
  async saveReferenceDraft(
    @CurrentActor() actor: Actor,
    @Param('book') book: string,
    @Param('itemId') itemId: string,
    @IfMatch() version: number,
    @Body() body: SaveReferenceDraftRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferenceDetailsResponse> {
    const kind = kindOf(book);
    const proposed = referenceFrom(kind, itemId, body);
    await this.drafts.execute(proposed, body.restoresVersion, version, userIdOf(actor));
    return this.answer(kind, itemId, reply);
  }

  @Delete(':book/items/:itemId/draft')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ReferenceDetailsResponse })
  async dropReferenceDraft(
    @CurrentActor() actor: Actor,
    @Param('book') book: string,
    @Param('itemId') itemId: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferenceDetailsResponse> {
    const kind = kindOf(book);
    await this.drafts.drop({ kind, itemId }, version, userIdOf(actor));
    return this.answer(kind, itemId, reply);
  }

  /** Begins to rank the last hundred needs with the draft; ask for the preview to see how far it is. */
  @Post(':book/items/:itemId/previews')
  @HttpCode(HttpStatus.ACCEPTED)
  @ApiHeader(IF_MATCH)
  @ApiAcceptedResponse({ type: PreviewResponse })
  async previewReferenceDraft(
    @Param('book') book: string,
    @Param('itemId') itemId: string,
    @IfMatch() version: number,
  ): Promise<PreviewResponse> {
    return PreviewResponse.from(await this.preview.start({ kind: kindOf(book), itemId }, version));
  }

  @Get('previews/:previewId')
  @ApiOkResponse({ type: PreviewResponse })
  async getReferencePreview(@Param('previewId') previewId: string): Promise<PreviewResponse> {
    return PreviewResponse.from(await this.preview.get(previewId));
  }

  /** Puts the draft in force everywhere, once its effect has been computed. */
  @Post(':book/items/:itemId/publications')
  @HttpCode(HttpStatus.OK)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ReferenceDetailsResponse })
  async publishReference(
    @CurrentActor() actor: Actor,
    @Param('book') book: string,
    @Param('itemId') itemId: string,
    @IfMatch() version: number,
    @Body() { reason }: PublishReferenceRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferenceDetailsResponse> {
    const kind = kindOf(book);
    await this.publish.execute({ kind, itemId }, version, reason, userIdOf(actor));
    return this.answer(kind, itemId, reply);
  }

  private async answer(
    kind: ReferenceKind,
    itemId: string,
    reply: FastifyReply,
  ): Promise<ReferenceDetailsResponse> {
    const details = await this.get.execute({ kind, itemId });
    setETag(reply, details.state.version);
    return ReferenceDetailsResponse.from(details);
  }
}

const KINDS: Readonly<Record<string, ReferenceKind>> = {
  figures: 'figure',
  labels: 'label',
  mappings: 'mapping',
};

function kindOf(book: string): ReferenceKind {
  const kind = Object.hasOwn(KINDS, book) ? KINDS[book] : undefined;
  if (kind === undefined) throw new ReferenceNotFound();
  return kind;
}
