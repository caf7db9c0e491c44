export { ReferenceDataModule } from './reference-data.module.ts';
export { REFERENCE_DATA_PERSONAL_DATA } from './personal-data.ts';
