import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.ts';
import { MarketModule } from '../market/index.ts';
import { MatchesModule } from '../matches/index.ts';
import { TeamsModule } from '../teams/index.ts';
import { GetStanding } from './application/get-standing.ts';
import { ListStandings } from './application/list-standings.ts';
import { OwnAgency } from './application/own-agency.ts';
import { ReadPartners } from './application/read-partners.ts';
import { OwnExposure } from './application/own-exposure.ts';
import { ReadDemand } from './application/read-demand.ts';
import { TakeStanding } from './application/take-standing.ts';
import { StandingsController } from './http/standings.controller.ts';

@Module({
  imports: [AgenciesModule, MarketModule, MatchesModule, TeamsModule],
  controllers: [StandingsController],
  providers: [
    GetStanding,
    ListStandings,
    OwnAgency,
    OwnExposure,
    ReadDemand,
    ReadPartners,
    TakeStanding,
  ],
})
export class StandingsModule {}
