import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { Outbox } from '../../../platform/outbox/outbox.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { contentOf } from '../mail/render-mail.ts';
import { MAIL } from '../outbox-topics.ts';
import { NotificationRepository } from '../persistence/notification.repository.ts';
import { PreferenceRepository } from '../persistence/preference.repository.ts';
import { ReaderRepository } from '../persistence/reader.repository.ts';

const TIME_ZONE = 'Europe/Rome';
const BATCH = 100;
/** Nobody reads further in a mail; the page has them all. */
const MAX_ITEMS = 20;

/** Every morning for those who want it daily, on Mondays for the others. */
@Injectable()
export class SendDigests implements OnModuleInit {
  constructor(
    private readonly jobs: ScheduledJobs,
    private readonly notifications: NotificationRepository,
    private readonly preferences: PreferenceRepository,
    private readonly readers: ReaderRepository,
    private readonly outbox: Outbox,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'notifications.digest',
      cron: '30 7 * * *',
      timeZone: TIME_ZONE,
      run: (slot) => this.execute(slot),
    });
  }

  async execute(slot: Date): Promise<void> {
    let last: string | null = null;
    let userIds: string[];
    do {
      userIds = await this.notifications.listDigestReaders(last, BATCH);
      for (const userId of userIds) {
        await this.transactions.run(() => this.sendOne(userId, slot));
      }
      last = userIds.at(-1) ?? null;
    } while (userIds.length === BATCH);
  }

  /** What is taken is in the mail, and the mail is in the outbox, or none of it. */
  private async sendOne(userId: string, slot: Date): Promise<void> {
    const { digest } = await this.preferences.find(userId);
    if (digest === 'weekly' && !isMonday(slot)) return;
    const taken = await this.notifications.takeForDigest(userId, this.clock.now());
    const [reader] = await this.readers.findSome([userId]);
    if (reader === undefined || taken.length === 0 || digest === 'never') return;
    const { email, locale } = reader;
    const shown = taken.slice(-MAX_ITEMS);
    await this.outbox.add({
      topic: MAIL,
      payload: {
        to: email,
        locale,
        kind: 'digest',
        params: {
          items: shown.map(({ kind, params }) => contentOf(locale, kind, params).subject),
          more: taken.length - shown.length,
        },
        userId,
      },
      dedupeKey: `digest:${userId}:${slot.toISOString()}`,
    });
  }
}

function isMonday(slot: Date): boolean {
  const day = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: TIME_ZONE });
  return day.format(slot) === 'Mon';
}
