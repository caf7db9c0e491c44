import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ProblemResponse } from '../../../platform/http/problem-details.ts';
import { GetStanding } from '../application/get-standing.ts';
import { ListStandings } from '../application/list-standings.ts';
import { OwnExposure } from '../application/own-exposure.ts';
import { ReadDemand } from '../application/read-demand.ts';
import { ReadPartners } from '../application/read-partners.ts';
import { DemandResponse } from './demand.response.ts';
import { OwnExposureResponse } from './own-exposure.response.ts';
import { PartnersResponse } from './partners.response.ts';
import { DemandQuery, StandingQuery } from './standing.query.ts';
import { StandingPageResponse, StandingResponse } from './standing.response.ts';

@ApiTags('standings')
@ApiParam({ name: 'organisationId', type: String })
@Controller('organisations/:organisationId/where-i-stand')
export class StandingsController {
  constructor(
    private readonly listStandings: ListStandings,
    private readonly getOne: GetStanding,
    private readonly readDemand: ReadDemand,
    private readonly ownExposure: OwnExposure,
    private readonly readPartners: ReadPartners,
  ) {}

  /** Where the agency stands, need by need: typical ones, or real ones made anonymous. */
  @Get()
  @ApiOkResponse({ type: StandingPageResponse })
  async getStandings(
    @Param('organisationId') organisationId: string,
    @Query() query: StandingQuery,
  ): Promise<StandingPageResponse> {
    const page = await this.listStandings.execute(organisationId, query.kind, query);
    return StandingPageResponse.from(page);
  }

  /** What was asked of each capability lately, and how many agencies are there to do it. */
  @Get('demand')
  @ApiOkResponse({ type: DemandResponse })
  async getDemand(
    @Param('organisationId') organisationId: string,
    @Query() query: DemandQuery,
  ): Promise<DemandResponse> {
    const region = query.region ?? null;
    const demand = await this.readDemand.execute(organisationId, query.days, region);
    return DemandResponse.from(demand, query.days, region);
  }

  /** How often the agency was shown, against its merit. */
  @Get('exposure')
  @ApiOkResponse({ type: OwnExposureResponse })
  async getOwnExposure(
    @Param('organisationId') organisationId: string,
  ): Promise<OwnExposureResponse> {
    return OwnExposureResponse.from(await this.ownExposure.execute(organisationId));
  }

  /** With which kinds of partner the agency most often forms a firm's best team. */
  @Get('partners')
  @ApiOkResponse({ type: PartnersResponse })
  async getPartners(@Param('organisationId') organisationId: string): Promise<PartnersResponse> {
    return PartnersResponse.from(await this.readPartners.execute(organisationId));
  }

  /** One standing, explained with the figures the firm sees, and what would lift it. */
  @Get('needs/:needKey')
  @ApiParam({ name: 'needKey', type: String })
  @ApiOkResponse({ type: StandingResponse })
  @ApiNotFoundResponse({ type: ProblemResponse })
  async getStanding(
    @Param('organisationId') organisationId: string,
    @Param('needKey') needKey: string,
  ): Promise<StandingResponse> {
    return StandingResponse.explain(await this.getOne.execute(organisationId, needKey));
  }
}
