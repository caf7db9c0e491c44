export { CurationModule } from './curation.module.ts';
export { PERSONAL_DATA as CURATION_PERSONAL_DATA } from './personal-data.ts';
