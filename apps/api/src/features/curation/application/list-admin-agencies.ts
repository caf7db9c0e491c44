import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { type AgencyNameKey, SuspensionRepository } from '../persistence/suspension.repository.ts';
import type { AgencyState } from '../suspension.ts';

@Injectable()
export class ListAdminAgencies {
  constructor(private readonly agencies: SuspensionRepository) {}

  /** By name; `q` is part of one, or an id. */
  async execute(
    filter: { readonly q: string | null; readonly status: string | null },
    { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<Page<AgencyState>> {
    const after = decodeCursor<AgencyNameKey>(
      cursor,
      ([name, id, ...rest]) => rest.length === 0 && typeof name === 'string' && isUuid(id),
    );
    const rows = await this.agencies.listAgencies(filter, after, limit + 1);
    return pageOf(
      rows,
      limit,
      ({ nameKey, id }) => [nameKey, id],
      (row) => row,
    );
  }
}
