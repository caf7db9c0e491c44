import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Put,
  Res,
} from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IF_MATCH, IfMatch, setETag } from '../../../platform/http/etag.ts';
import { KeepHistory } from '../application/keep-history.ts';
import { OwnHistory } from '../application/own-history.ts';
import type { StoredHistory } from '../stored-history.ts';
import { HistoryResponse, SaveHistoryRequest } from './history.body.ts';

@ApiTags('briefs')
@ApiParam({ name: 'id', type: String })
@Controller('briefs/:id/history')
export class HistoryController {
  constructor(
    private readonly own: OwnHistory,
    private readonly keep: KeepHistory,
  ) {}

  /** What the firm itself spent and got; empty when it has not said. */
  @Get()
  @ApiOkResponse({ type: HistoryResponse })
  async getHistory(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HistoryResponse> {
    return answer(reply, await this.own.get(id));
  }

  /** All of it, in the place of what was kept. */
  @Put()
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: HistoryResponse })
  async saveHistory(
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() request: SaveHistoryRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HistoryResponse> {
    return answer(reply, await this.keep.execute(id, version, request));
  }

  /** For good. */
  @Delete()
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiHeader(IF_MATCH)
  @ApiNoContentResponse()
  async deleteHistory(@Param('id') id: string, @IfMatch() version: number): Promise<void> {
    await this.keep.execute(id, version, { series: [], isUsed: false });
  }
}

function answer(reply: FastifyReply, history: StoredHistory): HistoryResponse {
  setETag(reply, history.version);
  return HistoryResponse.from(history);
}
