import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import type { Actor } from '../../../platform/access/actor.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { type BriefKey, BriefRepository } from '../persistence/brief.repository.ts';
import type { StoredBrief } from '../stored-brief.ts';
import { listedOwners } from './brief-ownership.ts';

@Injectable()
export class ListBriefs {
  constructor(private readonly briefs: BriefRepository) {}

  async execute(
    actor: Actor,
    query: { limit: number; cursor?: string; organisationId?: string },
  ): Promise<Page<StoredBrief>> {
    const after = decodeCursor(query.cursor, isBriefKey);
    const owners = listedOwners(actor, query.organisationId ?? null);
    if (owners.guestId === null && owners.organisationIds.length === 0) {
      return { items: [], nextCursor: null };
    }
    const rows = await this.briefs.list(owners, after, query.limit + 1);
    return pageOf(
      rows,
      query.limit,
      (brief) => [brief.updatedAt.toISOString(), brief.id],
      (brief) => brief,
    );
  }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isBriefKey(key: readonly unknown[]): key is BriefKey {
  const [updatedAt, id] = key;
  return (
    key.length === 2 &&
    typeof updatedAt === 'string' &&
    INSTANT.test(updatedAt) &&
    !Number.isNaN(Date.parse(updatedAt)) &&
    isUuid(id)
  );
}
