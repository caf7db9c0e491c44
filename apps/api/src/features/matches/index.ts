export { AgencyIndexHolder, type AgencyFollower } from './application/agency-index-holder.ts';
export { OwnRuns } from './application/own-runs.ts';
export { GateFailureResponse } from './http/exclusion-page.response.ts';
export { MatchBreakdownResponse } from './http/match-item.response.ts';
export { MatchesModule } from './matches.module.ts';
export { EXPOSURE_DAYS } from './persistence/exposure.repository.ts';
export { MATCHES_PERSONAL_DATA } from './personal-data.ts';
