export { AgencyIndexHolder } from './application/agency-index-holder.ts';
export { MatchesModule } from './matches.module.ts';
export { EXPOSURE_DAYS } from './persistence/exposure.repository.ts';
