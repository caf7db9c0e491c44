import { Module } from '@nestjs/common';
import { BriefsModule } from '../briefs/index.ts';
import { MatchesModule } from '../matches/index.ts';
import { FindTeam } from './application/find-team.ts';
import { GetTeamRun } from './application/get-team-run.ts';
import { ReadTeamPartners } from './application/team-partners.ts';
import { TeamSearch } from './application/team-search.ts';
import { TraceFrontier } from './application/trace-frontier.ts';
import { TeamsController } from './http/teams.controller.ts';
import { TeamPartnersQuery } from './persistence/team-partners.query.ts';
import { TeamRunRepository } from './persistence/team-run.repository.ts';

@Module({
  imports: [BriefsModule, MatchesModule],
  controllers: [TeamsController],
  providers: [
    FindTeam,
    GetTeamRun,
    ReadTeamPartners,
    TeamPartnersQuery,
    TeamRunRepository,
    TeamSearch,
    TraceFrontier,
  ],
  exports: [ReadTeamPartners],
})
export class TeamsModule {}
