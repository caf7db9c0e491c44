import { type DynamicModule, Module } from '@nestjs/common';
import { AppConfig } from '../config/app-config.ts';
import { ActorContext } from './access/actor-context.ts';
import { Clock, SystemClock } from './clock/clock.ts';
import { IdGenerator, RandomIdGenerator } from './ids/id-generator.ts';

/** What every feature may lean on: settings, the time, new ids. */
@Module({})
export class PlatformModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: AppConfig, useValue: config },
        { provide: ActorContext, useFactory: () => new ActorContext() },
        { provide: Clock, useClass: SystemClock },
        { provide: IdGenerator, useClass: RandomIdGenerator },
      ],
      exports: [ActorContext, AppConfig, Clock, IdGenerator],
    };
  }
}
