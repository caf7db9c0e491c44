import { Injectable } from '@nestjs/common';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { Outbox } from '../../../platform/outbox/outbox.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { FILE_REMOVED } from '../file-removed.ts';
import { FileNotFound } from '../files.errors.ts';
import { FileRepository } from '../persistence/file.repository.ts';

/** Rows at once, bytes soon after: the message that deletes them is kept with the deletion. */
@Injectable()
export class RemoveFiles {
  constructor(
    private readonly files: FileRepository,
    private readonly outbox: Outbox,
    private readonly transactions: TransactionRunner,
  ) {}

  async one(organisationId: string, id: string): Promise<void> {
    const removed = isUuid(id) ? await this.remove(organisationId, [id]) : 0;
    if (removed === 0) throw new FileNotFound();
  }

  /** Those of them that are there. How many there were. */
  some(organisationId: string, ids: readonly string[]): Promise<number> {
    return this.remove(organisationId, ids);
  }

  /** When an organisation leaves. How many there were. */
  allOf(organisationId: string): Promise<number> {
    return this.remove(organisationId, null);
  }

  private remove(organisationId: string, ids: readonly string[] | null): Promise<number> {
    return this.transactions.run(async () => {
      const removed = await this.files.delete(organisationId, ids);
      for (const fileId of removed) {
        await this.outbox.add({ topic: FILE_REMOVED, payload: { fileId }, aggregate: fileId });
      }
      return removed.length;
    });
  }
}
