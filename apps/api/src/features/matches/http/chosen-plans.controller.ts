import { Body, Controller, Delete, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IF_MATCH, IfMatch } from '../../../platform/http/etag.ts';
import { answerBrief, BriefResponse, ChosenPlan } from '../../briefs/index.ts';
import { ChoosePlan } from '../application/choose-plan.ts';

@ApiTags('briefs')
@Controller('briefs/:id/plan')
export class ChosenPlansController {
  constructor(private readonly choose: ChoosePlan) {}

  /** Takes a mix: need and matches are computed again. */
  @Put()
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: BriefResponse })
  async choosePlan(
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() choice: ChosenPlan,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BriefResponse> {
    return answerBrief(reply, await this.choose.execute(id, version, choice));
  }

  /** Back to the plan Raccordo proposes. */
  @Delete()
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: BriefResponse })
  async withdrawPlan(
    @Param('id') id: string,
    @IfMatch() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BriefResponse> {
    return answerBrief(reply, await this.choose.execute(id, version, null));
  }
}
