import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.ts';
import { LocalStorage } from './local-storage.ts';
import { Storage } from './storage.ts';

@Global()
@Module({
  providers: [
    {
      provide: Storage,
      inject: [AppConfig],
      useFactory: ({ dataDir }: AppConfig) => new LocalStorage(join(dataDir, 'files')),
    },
  ],
  exports: [Storage],
})
export class StorageModule {}
