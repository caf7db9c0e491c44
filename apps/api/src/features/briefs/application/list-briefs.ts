import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { type BriefKey, BriefRepository } from '../persistence/brief.repository.ts';
import type { StoredBrief } from '../stored-brief.ts';

@Injectable()
export class ListBriefs {
  constructor(private readonly briefs: BriefRepository) {}

  async execute(
    guestId: string | null,
    { limit, cursor }: { limit: number; cursor?: string },
  ): Promise<Page<StoredBrief>> {
    const after = decodeCursor(cursor, isBriefKey);
    if (guestId === null) return { items: [], nextCursor: null };
    const rows = await this.briefs.listOwned(guestId, after, limit + 1);
    return pageOf(
      rows,
      limit,
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
