import { type DynamicModule, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { APP_ROLE } from './app-role.ts';
import { dataSourceOptions } from './data-source.ts';
import { DatabaseUrl } from './database-url.ts';
import { TransactionRunner } from './transaction-runner.ts';

/** Connections close last, when nobody asks any more. */
@Injectable()
class DataSourceCloser implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

@Module({})
export class PersistenceModule {
  /** The database is migrated before the application is made. */
  static forRoot(url: string): DynamicModule {
    return {
      module: PersistenceModule,
      global: true,
      providers: [
        { provide: DatabaseUrl, useValue: new DatabaseUrl(url) },
        {
          provide: DataSource,
          useFactory: () => new DataSource(dataSourceOptions(url, { role: APP_ROLE })).initialize(),
        },
        TransactionRunner,
        DataSourceCloser,
      ],
      exports: [DatabaseUrl, TransactionRunner],
    };
  }
}
