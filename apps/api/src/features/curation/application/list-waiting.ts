import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { Clock } from '../../../platform/clock/clock.ts';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { isInstant } from '../keys.ts';
import { WaitingList, type WaitingKey } from '../persistence/waiting-list.ts';
import type { Waiting, WaitingKind, WaitingOrder, WaitingSummary } from '../waiting.ts';

type Cursor = readonly [WaitingOrder, ...WaitingKey];

@Injectable()
export class ListWaiting {
  constructor(
    private readonly waiting: WaitingList,
    private readonly clock: Clock,
  ) {}

  /** Longest waiting first, or what moves most first. */
  async execute(
    filter: { readonly kind: WaitingKind | null; readonly order: WaitingOrder },
    { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<Page<Waiting>> {
    const { order } = filter;
    const after = decodeCursor<Cursor>(
      cursor,
      ([of, impact, since, ref, ...rest]) =>
        of === order &&
        rest.length === 0 &&
        Number.isSafeInteger(impact) &&
        isInstant(since) &&
        typeof ref === 'string',
    );
    const rows = await this.waiting.list(
      filter,
      after === null ? null : [after[1], after[2], after[3]],
      limit + 1,
      this.clock.now(),
    );
    return pageOf(
      rows,
      limit,
      ({ impactPpm, since, ref }) => [
        order,
        order === 'impact' ? impactPpm : 0,
        since.toISOString(),
        ref,
      ],
      (row) => row,
    );
  }

  summary(): Promise<WaitingSummary> {
    return this.waiting.summary();
  }
}
