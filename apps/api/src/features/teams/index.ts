export {
  type PartnerKind,
  ReadTeamPartners,
  type TeamPartners,
} from './application/team-partners.ts';
export { TEAMS_PERSONAL_DATA } from './personal-data.ts';
export { TeamsModule } from './teams.module.ts';
