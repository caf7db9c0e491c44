export { KeepFile, type SentFile } from './application/keep-file.ts';
export { OpenFile, type OpenedFile } from './application/open-file.ts';
export { PublishFiles } from './application/publish-files.ts';
export { RemoveFiles } from './application/remove-files.ts';
export { FileNotFound } from './files.errors.ts';
export { FilesModule } from './files.module.ts';
export type { StoredFile } from './stored-file.ts';
export { FILES_PERSONAL_DATA } from './personal-data.ts';
