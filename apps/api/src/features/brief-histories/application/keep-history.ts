import { Injectable } from '@nestjs/common';
import { historyViolation, packedHistory, unpackedHistory } from '@raccordo/history';
import type { PackedSeries } from '@raccordo/history';
import { Clock } from '../../../platform/clock/clock.ts';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { OwnBriefs } from '../../briefs/index.ts';
import { HistoryInvalid } from '../history.errors.ts';
import { BriefHistoryRepository } from '../persistence/brief-history.repository.ts';
import { noHistory, type StoredHistory } from '../stored-history.ts';

/**
 * Takes the place of what was kept. A copy of a brief starts without: the numbers belong to the
 * time they were read in, and the firm can read them again.
 */
@Injectable()
export class KeepHistory {
  constructor(
    private readonly own: OwnBriefs,
    private readonly histories: BriefHistoryRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** @throws HistoryInvalid, StaleVersion, BriefNotFound */
  execute(
    briefId: string,
    version: number,
    { series, isUsed }: Pick<StoredHistory, 'series' | 'isUsed'>,
  ): Promise<StoredHistory> {
    const sound = soundSeries(series);
    return this.transactions.run(async () => {
      // Changes of one brief's numbers wait for each other, the first one too.
      const { id } = await this.own.lock(briefId);
      const kept = (await this.histories.find(id)) ?? noHistory(id);
      if (kept.version !== version) throw new StaleVersion({ version: kept.version });
      const next = { ...kept, series: sound, isUsed: isUsed && sound.length > 0 };
      const saved = { ...next, version: version + 1, updatedAt: this.clock.now() };
      await this.histories.keep(saved);
      return saved;
    });
  }
}

/** Packed anew, so that only what was checked is kept. */
function soundSeries(series: readonly PackedSeries[]): readonly PackedSeries[] {
  const periods = unpackedHistory(series);
  if (periods === null) throw new HistoryInvalid({ at: null, reason: 'not_a_period' });
  const violation = historyViolation(periods);
  if (violation !== null) {
    throw new HistoryInvalid({ at: violation.at, reason: violation.code });
  }
  return packedHistory(periods);
}
