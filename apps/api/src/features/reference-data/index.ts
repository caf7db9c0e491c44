export { ReferenceDataModule } from './reference-data.module.ts';
