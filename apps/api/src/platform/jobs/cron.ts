import cronParser from 'cron-parser';

export interface Recurrence {
  /** Five fields, as `30 7 * * 1` (Mondays at half past seven). */
  readonly cron: string;
  /** Where the clock hangs; UTC unless told otherwise. */
  readonly timeZone?: string;
}

/** The latest moment, `now` included, at which the job was due. */
export function latestSlot({ cron, timeZone = 'UTC' }: Recurrence, now: Date): Date {
  const justAfter = new Date(now.getTime() + 1);
  return cronParser.parseExpression(cron, { tz: timeZone, currentDate: justAfter }).prev().toDate();
}
