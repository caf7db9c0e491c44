import { Global, Module } from '@nestjs/common';
import { JobQueue } from './job-queue.ts';
import { ScheduledJobRepository } from './persistence/scheduled-job.repository.ts';
import { ScheduledJobs } from './scheduled-jobs.ts';

/** Work outside requests. Only the server imports it: a tool on the command line runs no jobs. */
@Global()
@Module({
  providers: [JobQueue, ScheduledJobRepository, ScheduledJobs],
  exports: [JobQueue, ScheduledJobs],
})
export class JobsModule {}
