import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RankingRulesResponse } from './ranking-rules.response.ts';

@ApiTags('ranking rules')
@Controller('ranking-rules')
export class RankingRulesController {
  private readonly rules = RankingRulesResponse.fromConstants();

  /** How we rank: weights, gates, bands and every figure with its source. */
  @Get()
  @Header('cache-control', 'public, max-age=300')
  @ApiOkResponse({ type: RankingRulesResponse })
  getRankingRules(): RankingRulesResponse {
    return this.rules;
  }
}
