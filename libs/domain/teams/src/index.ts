export * from './team-rules.ts';
export * from './team-request.ts';
export { AgencyTable } from './model/agency-table.ts';
export { buildProblem } from './model/build-problem.ts';
export type { TeamProblem } from './model/team-problem.ts';
export { findTeam } from './search/find-team.ts';
export type { SearchLimits, Stopwatch } from './search/search.ts';
