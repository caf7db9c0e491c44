import { Controller, Get, HttpStatus, Param, Query, Res } from '@nestjs/common';
import {
  ApiMovedPermanentlyResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ProblemResponse } from '../../../platform/http/problem-details.ts';
import { CountFacets } from '../application/count-facets.ts';
import { GetAgency } from '../application/get-agency.ts';
import { ListAgencies } from '../application/list-agencies.ts';
import { AgencyFacetsQuery, AgencyListQuery, filtersOf } from './agency-list.query.ts';
import { AgencyFacetsResponse, AgencyPageResponse } from './agency-list.response.ts';
import { AgencyProfileResponse } from './agency-profile.response.ts';

@ApiTags('agencies')
@Controller('agencies')
export class AgenciesController {
  constructor(
    private readonly listAgencies: ListAgencies,
    private readonly countFacets: CountFacets,
    private readonly getAgency: GetAgency,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listAgencies' })
  @ApiOkResponse({ type: AgencyPageResponse })
  async list(@Query() query: AgencyListQuery): Promise<AgencyPageResponse> {
    const { sort, limit, cursor } = query;
    const page = await this.listAgencies.execute(filtersOf(query), sort, { limit, cursor });
    return AgencyPageResponse.from(page);
  }

  @Get('facets')
  @ApiOperation({ operationId: 'countAgencyFacets' })
  @ApiOkResponse({ type: AgencyFacetsResponse })
  async facets(@Query() query: AgencyFacetsQuery): Promise<AgencyFacetsResponse> {
    return AgencyFacetsResponse.from(await this.countFacets.execute(filtersOf(query)));
  }

  /** An agency that was merged into another one answers with where it is now. */
  @Get(':slug')
  @ApiOperation({ operationId: 'getAgency' })
  @ApiOkResponse({ type: AgencyProfileResponse })
  @ApiMovedPermanentlyResponse({ description: '`Location` is the same route of the agency.' })
  @ApiNotFoundResponse({ type: ProblemResponse })
  async get(
    @Param('slug') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyProfileResponse | undefined> {
    const found = await this.getAgency.execute(slug);
    if (found.kind === 'here') return AgencyProfileResponse.fromProfile(found.shown);
    void reply
      .status(HttpStatus.MOVED_PERMANENTLY)
      .header('location', `/api/v1/agencies/${encodeURIComponent(found.slug)}`);
    return undefined;
  }
}
