import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { Storage } from '../../../platform/storage/storage.ts';
import { FileRepository } from '../persistence/file.repository.ts';

/** Younger bytes may belong to a row that is just being written. */
const MIN_AGE_MS = 86_400_000;
const BATCH = 500;

/** Deletes bytes that no row knows: what a crash between the two left behind. */
@Injectable()
export class SweepFiles implements OnModuleInit {
  constructor(
    private readonly files: FileRepository,
    private readonly storage: Storage,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'files.sweep',
      cron: '40 3 * * *',
      run: async (slot) => {
        await this.execute(slot);
      },
    });
  }

  /** How many were deleted. */
  async execute(now: Date): Promise<number> {
    const before = new Date(now.getTime() - MIN_AGE_MS);
    let deleted = 0;
    let batch: string[] = [];
    for await (const { key, modifiedAt } of this.storage.list()) {
      if (modifiedAt >= before) continue;
      batch.push(key);
      if (batch.length < BATCH) continue;
      deleted += await this.deleteUnknown(batch);
      batch = [];
    }
    deleted += await this.deleteUnknown(batch);
    await this.storage.removeUnfinished(before);
    return deleted;
  }

  private async deleteUnknown(keys: readonly string[]): Promise<number> {
    const known = new Set(await this.files.listKnown(keys));
    const unknown = keys.filter((key) => !known.has(key));
    for (const key of unknown) await this.storage.delete(key);
    return unknown.length;
  }
}
