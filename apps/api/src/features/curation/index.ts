export { CurationModule } from './curation.module.ts';
export { CURATION_PERSONAL_DATA } from './personal-data.ts';
