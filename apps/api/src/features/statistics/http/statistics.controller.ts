import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StatisticsQuery } from '../statistics.query.ts';
import { ReadMarketStatistics } from '../application/read-market-statistics.ts';
import { MarketStatisticsResponse } from './market-statistics.response.ts';
import { ProgrammeStatisticsResponse } from './programme-statistics.response.ts';

@ApiTags('programme statistics')
@Controller('programme-statistics')
export class StatisticsController {
  constructor(
    private readonly statistics: StatisticsQuery,
    private readonly market: ReadMarketStatistics,
  ) {}

  /** What the programme can say about itself in public: counts, never a name. */
  @Get()
  @Header('cache-control', 'public, max-age=60')
  @ApiOkResponse({ type: ProgrammeStatisticsResponse })
  async getProgrammeStatistics(): Promise<ProgrammeStatisticsResponse> {
    return ProgrammeStatisticsResponse.from(await this.statistics.count());
  }

  /** What was asked for and what is offered: counts of at least three firms, never a name. */
  @Get('details')
  @Header('cache-control', 'public, max-age=60')
  @ApiOkResponse({ type: MarketStatisticsResponse })
  async getMarketStatistics(): Promise<MarketStatisticsResponse> {
    return MarketStatisticsResponse.from(await this.market.execute());
  }
}
