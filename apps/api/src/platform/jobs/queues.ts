export const JOBS_SCHEMA = 'pgboss';

/**
 * Every queue there is. Making one takes rights the program does not have (each is a partition of
 * its own), so the migrating step makes them all.
 */
export interface Queue {
  readonly name: string;
  readonly retryLimit: number;
  /** First wait; each further one is about twice as long. */
  readonly retryDelaySeconds: number;
  /** A job that runs longer is taken for lost, and tried again. */
  readonly timeLimitSeconds: number;
  /** Where a job goes when it has failed for good. */
  readonly deadLetter: string | null;
}

const DEAD_OUTBOX: Queue = {
  name: 'outbox-dead',
  retryLimit: 20,
  retryDelaySeconds: 5,
  timeLimitSeconds: 60,
  deadLetter: null,
};

export const QUEUES = {
  deadOutbox: DEAD_OUTBOX,
  /** Twelve waits from 5 seconds up to some hours: a mail server may be away for the night. */
  outbox: {
    name: 'outbox',
    retryLimit: 12,
    retryDelaySeconds: 5,
    timeLimitSeconds: 120,
    deadLetter: DEAD_OUTBOX.name,
  },
  scheduled: {
    name: 'scheduled',
    retryLimit: 3,
    retryDelaySeconds: 60,
    timeLimitSeconds: 3_600,
    deadLetter: null,
  },
} as const satisfies Record<string, Queue>;
