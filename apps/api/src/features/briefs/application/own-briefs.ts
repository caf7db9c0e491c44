import { Injectable } from '@nestjs/common';
import { BriefNotFound } from '@raccordo/brief';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { BriefRepository } from '../persistence/brief.repository.ts';
import type { StoredBrief } from '../stored-brief.ts';

/** The one policy of who may see a brief: its own guest. To anybody else it does not exist. */
@Injectable()
export class OwnBriefs {
  constructor(private readonly briefs: BriefRepository) {}

  get(id: string, guestId: string | null): Promise<StoredBrief> {
    return found(this.isPossible(id, guestId) ? this.briefs.findOwned(id, guestId) : null);
  }

  /** Inside a transaction: nobody else may change it until the end. */
  lock(id: string, guestId: string | null): Promise<StoredBrief> {
    return found(this.isPossible(id, guestId) ? this.briefs.lockOwned(id, guestId) : null);
  }

  private isPossible(id: string, guestId: string | null): guestId is string {
    return guestId !== null && isUuid(id);
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
