import type { Job, JobQueue } from './job-queue.ts';
import type { Queue } from './queues.ts';

export interface QueueWorkerOptions {
  readonly queue: Queue;
  /** Jobs under way at once. */
  readonly concurrency: number;
  readonly pollMs: number;
  readonly run: (job: Job) => Promise<void>;
  /** Told of every failure; whatever it does itself must not fail. */
  readonly onFailure: (job: Job, error: unknown) => void;
}

class TookTooLong extends Error {
  constructor(seconds: number) {
    super(`Still running after ${seconds} seconds`);
  }
}

/**
 * Takes jobs from one queue until it is stopped. No job can end it: a failing one goes back to the
 * queue, an endless one is left behind, and a database that is away is asked again.
 */
export class QueueWorker {
  private isStopping = false;
  private wakeUp: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly jobs: JobQueue,
    private readonly options: QueueWorkerOptions,
  ) {}

  start(): void {
    this.loop = this.work();
  }

  /** There may be work: do not sleep on. */
  wake(): void {
    this.wakeUp();
  }

  /** Ends when the jobs under way have ended. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.wakeUp();
    await this.loop;
  }

  private async work(): Promise<void> {
    const { queue, concurrency, pollMs } = this.options;
    while (!this.isStopping) {
      const slept = this.sleep(pollMs);
      const jobs = await this.jobs.fetch(queue, concurrency);
      await Promise.all(jobs.map((job) => this.runOne(job)));
      if (jobs.length > 0) this.wakeUp();
      await slept;
    }
  }

  private async runOne(job: Job): Promise<void> {
    const { queue, run, onFailure } = this.options;
    try {
      await withinSeconds(queue.timeLimitSeconds, run(job));
      await this.jobs.complete(queue, job);
    } catch (error) {
      onFailure(job, error);
      // With the database away the job's own time limit brings it back.
      await this.jobs.fail(queue, job).catch(() => undefined);
    }
  }

  /** Begins before the queue is asked, so that a call to `wake` meanwhile is not lost. */
  private sleep(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, this.isStopping ? 0 : ms);
      this.wakeUp = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}

async function withinSeconds(seconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new TookTooLong(seconds)), seconds * 1000);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
