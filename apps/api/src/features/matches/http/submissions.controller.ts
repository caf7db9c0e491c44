import { Controller, HttpCode, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IF_MATCH, IfMatch } from '../../../platform/http/etag.ts';
import { answerBrief, BriefResponse } from '../../briefs/index.ts';
import { SubmitBrief } from '../application/submit-brief.ts';

@ApiTags('briefs')
@Controller('briefs')
export class SubmissionsController {
  constructor(private readonly submit: SubmitBrief) {}

  /** Checks, diagnoses and matches in one go; from here on the content is fixed. */
  @Post(':id/submit')
  @HttpCode(HttpStatus.OK)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: BriefResponse })
  async submitBrief(
    @Param('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BriefResponse> {
    return answerBrief(reply, await this.submit.execute(id, version));
  }
}
