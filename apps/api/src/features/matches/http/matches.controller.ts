import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { PageQuery } from '../../../platform/http/page-query.ts';
import { CompareMatches } from '../application/compare-matches.ts';
import { ExplainMatch } from '../application/explain-match.ts';
import { ListCandidates } from '../application/list-candidates.ts';
import { ListExclusions } from '../application/list-exclusions.ts';
import { ListMatches } from '../application/list-matches.ts';
import { CandidateListResponse } from './candidate-list.response.ts';
import { CompareQuery } from './compare.query.ts';
import { ExclusionPageResponse, ExclusionQuery } from './exclusion-page.response.ts';
import { MatchExplanationResponse } from './match-explanation.response.ts';
import { MatchItemResponse } from './match-item.response.ts';
import { MatchComparisonResponse, MatchListResponse } from './match-list.response.ts';

@ApiTags('matches')
@ApiParam({ name: 'id', type: String })
@Controller('briefs/:id')
export class MatchesController {
  constructor(
    private readonly listMatches: ListMatches,
    private readonly explainOne: ExplainMatch,
    private readonly compareSome: CompareMatches,
    private readonly listExcluded: ListExclusions,
    private readonly listCandidates: ListCandidates,
  ) {}

  /** The shortlist of the brief's latest run, page by page. */
  @Get('matches')
  @ApiOkResponse({ type: MatchListResponse })
  async getMatches(@Param('id') id: string, @Query() query: PageQuery): Promise<MatchListResponse> {
    return MatchListResponse.from(await this.listMatches.execute(id, query));
  }

  /** Two to four agencies of the run side by side. */
  @Get('matches/compare')
  @ApiOkResponse({ type: MatchComparisonResponse })
  async compareMatches(
    @Param('id') id: string,
    @Query() { agencyIds }: CompareQuery,
  ): Promise<MatchComparisonResponse> {
    const matches = await this.compareSome.execute(id, agencyIds);
    return { items: matches.map((match) => MatchItemResponse.from(match)) };
  }

  /** One match and who would fill its gaps. */
  @Get('matches/:agencyId')
  @ApiOkResponse({ type: MatchExplanationResponse })
  async explainMatch(
    @Param('id') id: string,
    @Param('agencyId') agencyId: string,
  ): Promise<MatchExplanationResponse> {
    return MatchExplanationResponse.explain(await this.explainOne.execute(id, agencyId));
  }

  /** What the engine saw of the best agencies of the run, so that another need can rank them anew. */
  @Get('candidates')
  @ApiOkResponse({ type: CandidateListResponse })
  async getCandidates(@Param('id') id: string): Promise<CandidateListResponse> {
    return CandidateListResponse.from(await this.listCandidates.execute(id));
  }

  /** Agencies the gates keep out, each with every reason. */
  @Get('exclusions')
  @ApiOkResponse({ type: ExclusionPageResponse })
  async getExclusions(
    @Param('id') id: string,
    @Query() query: ExclusionQuery,
  ): Promise<ExclusionPageResponse> {
    return ExclusionPageResponse.from(await this.listExcluded.execute(id, query));
  }
}
