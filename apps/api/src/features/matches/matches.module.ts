import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.ts';
import { BriefsModule } from '../briefs/index.ts';
import { GuestsModule } from '../guests/index.ts';
import { ReferenceBooksModule } from '../reference-books/index.ts';
import { AgencyIndexHolder } from './application/agency-index-holder.ts';
import { ChoosePlan } from './application/choose-plan.ts';
import { CompareMatches } from './application/compare-matches.ts';
import { ComputeMatches } from './application/compute-matches.ts';
import { ExplainMatch } from './application/explain-match.ts';
import { ListCandidates } from './application/list-candidates.ts';
import { ListExclusions } from './application/list-exclusions.ts';
import { ListMatches } from './application/list-matches.ts';
import { MatchBrief } from './application/match-brief.ts';
import { OwnRuns } from './application/own-runs.ts';
import { SubmitBrief } from './application/submit-brief.ts';
import { ChosenPlansController } from './http/chosen-plans.controller.ts';
import { MatchesController } from './http/matches.controller.ts';
import { SubmissionsController } from './http/submissions.controller.ts';
import { AgencyChanges } from './persistence/agency-changes.ts';
import { ExposureRepository } from './persistence/exposure.repository.ts';
import { MatchRunRepository } from './persistence/match-run.repository.ts';

@Module({
  imports: [AgenciesModule, BriefsModule, GuestsModule, ReferenceBooksModule],
  controllers: [ChosenPlansController, MatchesController, SubmissionsController],
  providers: [
    AgencyChanges,
    AgencyIndexHolder,
    ChoosePlan,
    CompareMatches,
    ComputeMatches,
    ExplainMatch,
    ExposureRepository,
    ListCandidates,
    ListExclusions,
    ListMatches,
    MatchBrief,
    MatchRunRepository,
    OwnRuns,
    SubmitBrief,
  ],
  exports: [AgencyIndexHolder, OwnRuns],
})
export class MatchesModule {}
