import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ProblemResponse } from '../../../platform/http/problem-details.ts';
import { FindTeam } from '../application/find-team.ts';
import { GetTeamRun } from '../application/get-team-run.ts';
import { TraceFrontier } from '../application/trace-frontier.ts';
import { FrontierResponse } from './frontier.response.ts';
import { TeamConditionsRequest } from './team-conditions.request.ts';
import { TeamRunResponse } from './team-run.response.ts';

@ApiTags('teams')
@ApiParam({ name: 'id', type: String })
@Controller('briefs/:id/teams')
export class TeamsController {
  constructor(
    private readonly findOne: FindTeam,
    private readonly getOne: GetTeamRun,
    private readonly traceOne: TraceFrontier,
  ) {}

  /** The best team under these conditions, kept in the place of an earlier one under the same. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: TeamRunResponse })
  async findTeam(
    @Param('id') id: string,
    @Body() conditions: TeamConditionsRequest,
  ): Promise<TeamRunResponse> {
    return TeamRunResponse.from(await this.findOne.execute(id, conditions));
  }

  /** What the best team would cover for less and for more money; nothing is kept. */
  @Post('frontier')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: FrontierResponse })
  async traceFrontier(
    @Param('id') id: string,
    @Body() conditions: TeamConditionsRequest,
  ): Promise<FrontierResponse> {
    return FrontierResponse.from(await this.traceOne.execute(id, conditions));
  }

  /** A team as it was found. */
  @Get(':teamId')
  @ApiParam({ name: 'teamId', type: String })
  @ApiOkResponse({ type: TeamRunResponse })
  @ApiNotFoundResponse({ type: ProblemResponse })
  async getTeam(
    @Param('id') id: string,
    @Param('teamId') teamId: string,
  ): Promise<TeamRunResponse> {
    return TeamRunResponse.from(await this.getOne.execute(id, teamId));
  }
}
