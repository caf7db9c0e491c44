import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { HealthController } from './health.controller.ts';
import { ProblemFilter } from './problem.filter.ts';
import { Readiness } from './readiness.ts';
import { validationPipe } from './validation.ts';

/** Global guards, pipe and filter: never route by route, never middleware. */
@Module({
  controllers: [HealthController],
  providers: [
    Readiness,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Readiness],
})
export class HttpModule {}
