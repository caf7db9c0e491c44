import { Injectable } from '@nestjs/common';
import { BriefNotFound } from '@raccordo/brief';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { BriefRepository } from '../persistence/brief.repository.ts';
import type { StoredBrief } from '../stored-brief.ts';

/** One brief, for whoever asks: to anybody but its owners it does not exist. */
@Injectable()
export class OwnBriefs {
  constructor(private readonly briefs: BriefRepository) {}

  get(id: string): Promise<StoredBrief> {
    return found(isUuid(id) ? this.briefs.find(id) : null);
  }

  /** Inside a transaction: nobody else may change it until the end. */
  lock(id: string): Promise<StoredBrief> {
    return found(isUuid(id) ? this.briefs.lock(id) : null);
  }
}

async function found(brief: Promise<StoredBrief | null> | null): Promise<StoredBrief> {
  const own = await brief;
  if (own === null) throw new BriefNotFound();
  return own;
}

export function requireVersion(brief: StoredBrief, version: number): void {
  if (brief.version !== version) throw new StaleVersion({ version: brief.version });
}
