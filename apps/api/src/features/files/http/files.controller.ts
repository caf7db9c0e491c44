import {
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { FILE_KINDS } from '@raccordo/files';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, userIdOf } from '../../../platform/access/actor.ts';
import { CurrentActor } from '../../../platform/access/current-actor.ts';
import { KeepFile } from '../application/keep-file.ts';
import { ListFiles } from '../application/list-files.ts';
import { OpenFile } from '../application/open-file.ts';
import { RemoveFiles } from '../application/remove-files.ts';
import { FileListQuery } from './file-list.query.ts';
import { FilePageResponse, FileResponse } from './file.response.ts';
import { readUpload } from './read-upload.ts';
import { sendFile } from './send-file.ts';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('files')
@Controller('organisations/:organisationId/files')
export class FilesController {
  constructor(
    private readonly keep: KeepFile,
    private readonly list: ListFiles,
    private readonly open: OpenFile,
    private readonly remove: RemoveFiles,
  ) {}

  /** Sent again, the same file of the same kind is the one already there. */
  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['kind', 'file'],
      properties: {
        kind: { type: 'string', enum: [...FILE_KINDS] },
        file: { type: 'string', format: 'binary' },
      },
    },
  })
  @ApiCreatedResponse({ type: FileResponse })
  async keepFile(
    @Param('organisationId') organisationId: string,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<FileResponse> {
    const { kind, name, content } = await readUpload(request);
    const uploadedBy = userIdOf(actor);
    const file = await this.keep.execute({ organisationId, kind, uploadedBy, name, content });
    return FileResponse.from(file);
  }

  /** Latest first. */
  @Get()
  @ApiOkResponse({ type: FilePageResponse })
  async listFiles(
    @Param('organisationId') organisationId: string,
    @Query() { kind, ...page }: FileListQuery,
  ): Promise<FilePageResponse> {
    const { items, nextCursor } = await this.list.execute(organisationId, {
      kind: kind ?? null,
      ...page,
    });
    return { items: items.map((file) => FileResponse.from(file)), nextCursor };
  }

  /** The bytes: pictures to be shown, documents to be downloaded. */
  @Get(':fileId')
  @ApiProduces('image/webp', 'application/pdf')
  @ApiOkResponse(BINARY)
  async openOwnFile(
    @Param('organisationId') organisationId: string,
    @Param('fileId') fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const opened = await this.open.ofOrganisation(organisationId, fileId);
    return sendFile(reply, opened, 'private, no-store');
  }

  @Delete(':fileId')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async removeFile(
    @Param('organisationId') organisationId: string,
    @Param('fileId') fileId: string,
  ): Promise<void> {
    await this.remove.one(organisationId, fileId);
  }
}
