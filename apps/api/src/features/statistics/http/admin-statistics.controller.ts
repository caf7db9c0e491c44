import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReadAdminStatistics } from '../application/read-admin-statistics.ts';
import { WatchExposure } from '../application/watch-exposure.ts';
import { AdminStatisticsResponse } from './admin-statistics.response.ts';
import { MarketExposureResponse } from './market-exposure.response.ts';

@ApiTags('administration')
@Controller('admin')
export class AdminStatisticsController {
  constructor(
    private readonly statistics: ReadAdminStatistics,
    private readonly exposure: WatchExposure,
  ) {}

  /** Figures of the programme over a year. */
  @Get('statistics')
  @ApiOkResponse({ type: AdminStatisticsResponse })
  async getAdminStatistics(): Promise<AdminStatisticsResponse> {
    return AdminStatisticsResponse.from(await this.statistics.execute());
  }

  /** Whether attention follows merit. */
  @Get('exposure')
  @ApiOkResponse({ type: MarketExposureResponse })
  async getMarketExposure(): Promise<MarketExposureResponse> {
    return MarketExposureResponse.from(await this.exposure.execute());
  }
}
