import { AsyncResource } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { ChainedEntry } from '@raccordo/audit';
import type { ActFilter } from '../act-filter.ts';
import { AuditLogRepository } from '../persistence/audit-log.repository.ts';

/** Entries in memory at once. */
const PAGE = 500;
/** One download; a longer log is taken period by period. */
const MAX_EXPORTED = 50_000;

/** The entries as they are kept, ids and hashes included, latest first: enough to verify elsewhere. */
@Injectable()
export class ExportActs {
  constructor(private readonly log: AuditLogRepository) {}

  /** Read while it is sent, long after the request was handled: still in the caller's name. */
  execute(filter: ActFilter): AsyncIterable<ChainedEntry> {
    return pages(
      AsyncResource.bind((before: number | null) => this.log.listFiltered(filter, before, PAGE)),
    );
  }
}

async function* pages(
  read: (before: number | null) => Promise<readonly ChainedEntry[]>,
): AsyncIterable<ChainedEntry> {
  let before: number | null = null;
  for (let exported = 0; exported < MAX_EXPORTED; exported += PAGE) {
    const page: readonly ChainedEntry[] = await read(before);
    yield* page;
    if (page.length < PAGE) return;
    before = page.at(-1)?.seq ?? null;
  }
}
