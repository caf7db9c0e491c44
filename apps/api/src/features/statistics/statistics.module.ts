import { Module } from '@nestjs/common';
import { MarketModule } from '../market/index.ts';
import { MatchesModule } from '../matches/index.ts';
import { ReadAdminStatistics } from './application/read-admin-statistics.ts';
import { ReadMarketStatistics } from './application/read-market-statistics.ts';
import { WatchExposure } from './application/watch-exposure.ts';
import { AdminStatisticsController } from './http/admin-statistics.controller.ts';
import { StatisticsController } from './http/statistics.controller.ts';
import { AgencyFiguresQuery } from './persistence/agency-figures.query.ts';
import { BriefFiguresQuery } from './persistence/brief-figures.query.ts';
import { StatisticsQuery } from './statistics.query.ts';

@Module({
  imports: [MarketModule, MatchesModule],
  controllers: [AdminStatisticsController, StatisticsController],
  providers: [
    AgencyFiguresQuery,
    BriefFiguresQuery,
    ReadAdminStatistics,
    ReadMarketStatistics,
    StatisticsQuery,
    WatchExposure,
  ],
})
export class StatisticsModule {}
