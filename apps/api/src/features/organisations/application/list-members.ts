import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import type { MemberDetails } from '../organisation.ts';
import { MembershipRepository } from '../persistence/membership.repository.ts';
import { isPlaceInTime } from './place-in-time.ts';

@Injectable()
export class ListMembers {
  constructor(private readonly memberships: MembershipRepository) {}

  async execute(
    organisationId: string,
    query: { limit: number; cursor?: string },
  ): Promise<Page<MemberDetails>> {
    const after = decodeCursor(query.cursor, isPlaceInTime);
    const rows = await this.memberships.list(organisationId, after, query.limit + 1);
    return pageOf(
      rows,
      query.limit,
      ({ joinedAt, userId }) => [joinedAt.toISOString(), userId],
      (row) => row,
    );
  }
}
