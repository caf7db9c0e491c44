import { Module } from '@nestjs/common';
import { StorageModule } from '../../platform/storage/storage.module.ts';
import {
  OrganisationEndings,
  OrganisationRemovals,
  OrganisationsModule,
} from '../organisations/index.ts';
import { DeleteStoredBytes } from './application/delete-stored-bytes.ts';
import { KeepFile } from './application/keep-file.ts';
import { ListFiles } from './application/list-files.ts';
import { OpenFile } from './application/open-file.ts';
import { PublishFiles } from './application/publish-files.ts';
import { RemoveFiles } from './application/remove-files.ts';
import { SweepFiles } from './application/sweep-files.ts';
import { FilesController } from './http/files.controller.ts';
import { PublicFilesController } from './http/public-files.controller.ts';
import { FileRepository } from './persistence/file.repository.ts';

@Module({
  imports: [OrganisationsModule, StorageModule],
  controllers: [FilesController, PublicFilesController],
  providers: [
    DeleteStoredBytes,
    FileRepository,
    KeepFile,
    ListFiles,
    OpenFile,
    PublishFiles,
    RemoveFiles,
    SweepFiles,
  ],
  exports: [KeepFile, OpenFile, PublishFiles, RemoveFiles],
})
export class FilesModule {
  constructor(
    endings: OrganisationEndings,
    removals: OrganisationRemovals,
    publish: PublishFiles,
    remove: RemoveFiles,
  ) {
    endings.register((organisationId) => publish.hideAllOf(organisationId));
    removals.register(async (organisationId) => {
      await remove.allOf(organisationId);
    });
  }
}
