import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { AnchorAuditLog } from './anchor-audit-log.ts';

/** So that there is a head to compare with from every day, whether or not anybody looked. */
@Injectable()
export class AnchorNightly implements OnModuleInit {
  constructor(
    private readonly anchor: AnchorAuditLog,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'audit.anchor',
      cron: '10 2 * * *',
      run: async () => {
        await this.anchor.execute();
      },
    });
  }
}
