import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ScheduledJobs } from '../jobs/scheduled-jobs.ts';
import { OutboxRepository } from './persistence/outbox.repository.ts';

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Delivered messages are kept for their dedupe keys, dead ones for whoever looks into them. */
@Injectable()
export class ForgetSettled implements OnModuleInit {
  constructor(
    private readonly messages: OutboxRepository,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'outbox.forget-settled',
      cron: '20 3 * * *',
      run: (slot) =>
        this.messages.deleteSettledBefore(new Date(slot.getTime() - KEPT_DAYS * DAY_MS)),
    });
  }
}
