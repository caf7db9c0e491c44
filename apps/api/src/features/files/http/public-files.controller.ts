import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenFile } from '../application/open-file.ts';
import { sendFile } from './send-file.ts';

/** Short, so that what is hidden again is soon hidden everywhere. */
const CACHE = 'public, max-age=300';

@ApiTags('files')
@Controller('files')
export class PublicFilesController {
  constructor(private readonly open: OpenFile) {}

  /** A published picture. */
  @Get(':id')
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async openPublicFile(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendFile(reply, await this.open.publicly(id), CACHE);
  }
}
