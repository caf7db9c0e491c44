import type {
  AgencyCard,
  Team,
  TeamAnswer,
  TeamConditions,
  TeamFrontier,
  TeamRun,
} from '@raccordo/api-client';

/** The answers of the API by the words of this feature. Coverage is parts per million. */
export type { AgencyCard, Team, TeamAnswer, TeamConditions, TeamFrontier, TeamRun };
export type TeamMember = Team['members'][number];
export type TeamLine = Team['lines'][number];
