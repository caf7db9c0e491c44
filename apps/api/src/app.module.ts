import { type DynamicModule, Module } from '@nestjs/common';
import type { AppConfig } from './config/app-config.ts';
import { HttpModule } from './platform/http/http.module.ts';
import { PersistenceModule } from './platform/persistence/persistence.module.ts';
import { PlatformModule } from './platform/platform.module.ts';

@Module({})
export class AppModule {
  static forRoot(config: AppConfig, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot(config), PersistenceModule.forRoot(databaseUrl), HttpModule],
    };
  }
}
