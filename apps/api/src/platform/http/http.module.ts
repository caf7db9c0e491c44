import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { HealthController } from './health.controller.ts';
import { ProblemFilter } from './problem.filter.ts';
import { Readiness } from './readiness.ts';
import { validationPipe } from './validation.ts';

/** Global pipe and filter: never route by route. */
@Module({
  controllers: [HealthController],
  providers: [
    Readiness,
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Readiness],
})
export class HttpModule {}
