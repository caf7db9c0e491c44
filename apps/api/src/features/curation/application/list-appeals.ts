import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { isInstantKey } from '../keys.ts';
import { type AppealKey, SuspensionRepository } from '../persistence/suspension.repository.ts';
import type { ListedAppeal, SuspensionHistory } from '../suspension.ts';

@Injectable()
export class ListAppeals {
  constructor(private readonly suspensions: SuspensionRepository) {}

  async execute(
    isOpen: boolean,
    { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<Page<ListedAppeal>> {
    const after = decodeCursor<AppealKey>(cursor, isInstantKey);
    const rows = await this.suspensions.listAppeals(isOpen, after, limit + 1);
    return pageOf(
      rows,
      limit,
      ({ createdAt, id }) => [createdAt.toISOString(), id],
      (row) => row,
    );
  }

  /** The suspensions of one agency, latest first, each with its appeals. */
  history(agencyId: string): Promise<readonly SuspensionHistory[]> {
    return this.suspensions.history(agencyId);
  }
}
