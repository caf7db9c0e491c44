export { ImportAgencies, type ImportOptions } from './application/import-agencies.ts';
export type { ImportReport, Rejection, ReportedWarning } from './import-report.ts';
export { UnreadableFileError } from './import.errors.ts';
export { ImportsModule } from './imports.module.ts';
export { readSourceRows } from './application/read-source-rows.ts';
