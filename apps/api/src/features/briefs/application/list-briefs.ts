import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import type { Actor } from '../../../platform/access/actor.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { type BriefKey, BriefRepository } from '../persistence/brief.repository.ts';
import type { SignedBrief } from '../brief-authorship.ts';
import { AuthorNames } from '../persistence/author-names.ts';
import { listedOwners } from './brief-ownership.ts';

@Injectable()
export class ListBriefs {
  constructor(
    private readonly briefs: BriefRepository,
    private readonly names: AuthorNames,
  ) {}

  async execute(
    actor: Actor,
    query: { limit: number; cursor?: string; organisationId?: string },
  ): Promise<Page<SignedBrief>> {
    const after = decodeCursor(query.cursor, isBriefKey);
    const owners = listedOwners(actor, query.organisationId ?? null);
    if (owners.guestId === null && owners.organisationIds.length === 0) {
      return { items: [], nextCursor: null };
    }
    const rows = await this.briefs.list(owners, after, query.limit + 1);
    const authorships = await this.names.authorshipsOf(rows);
    return pageOf(
      rows.map((brief, place) => ({ brief, authorship: authorships[place] ?? null })),
      query.limit,
      ({ brief }) => [brief.updatedAt.toISOString(), brief.id],
      (signed) => signed,
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
