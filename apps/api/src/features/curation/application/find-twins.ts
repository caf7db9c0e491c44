import { Injectable } from '@nestjs/common';
import { duplicateSignals } from '@raccordo/agency';
import type { Page } from '@raccordo/kernel';
import { Clock } from '../../../platform/clock/clock.ts';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Twins } from '../merge.ts';
import { type TwinsKey, TwinsRepository } from '../persistence/twins.repository.ts';

/** Below this a pair has too little in common to bother anybody with. */
export const LEAST_TWIN_SCORE = 40;

export interface TwinScan {
  readonly compared: number;
  readonly found: number;
}

@Injectable()
export class FindTwins {
  constructor(
    private readonly twins: TwinsRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** Looks through the whole directory again. */
  scan(): Promise<TwinScan> {
    return this.transactions.run(async () => {
      const candidates = await this.twins.candidates();
      const found = candidates
        .map(({ firstId, secondId, first, second }) => {
          const { score, signals } = duplicateSignals(first, second);
          return { firstId, secondId, score, signals };
        })
        .filter(({ score }) => score >= LEAST_TWIN_SCORE);
      await this.twins.replaceOpen(found, this.clock.now());
      return { compared: candidates.length, found: found.length };
    });
  }

  /** Most alike first. */
  async list(page: {
    readonly limit: number;
    readonly cursor?: string | undefined;
  }): Promise<Page<Twins>> {
    const after = decodeCursor<TwinsKey>(
      page.cursor,
      ([score, first, second, ...rest]) =>
        rest.length === 0 && Number.isSafeInteger(score) && isUuid(first) && isUuid(second),
    );
    const rows = await this.twins.listOpen(after, page.limit + 1);
    return pageOf(
      rows,
      page.limit,
      ({ score, first, second }) => [score, first.id, second.id],
      (row) => row,
    );
  }
}
