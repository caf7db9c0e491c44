export { BriefHistoriesModule } from './brief-histories.module.ts';
export { BRIEF_HISTORIES_PERSONAL_DATA } from './personal-data.ts';
