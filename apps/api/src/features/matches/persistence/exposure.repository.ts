import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';

/** "Lately", for the exposure rule. */
export const EXPOSURE_DAYS = 90;

@Injectable()
export class ExposureRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async countLately(now: Date): Promise<ReadonlyMap<string, number>> {
    const rows = await this.transactions.query<{ agency_id: string; times: number }>(
      `SELECT agency_id, sum(times)::int AS times FROM agency_exposures
       WHERE shown_on > $1::date - $2::int GROUP BY agency_id`,
      [dayOf(now), EXPOSURE_DAYS],
    );
    return new Map(rows.map(({ agency_id, times }) => [agency_id, times]));
  }

  /** In the order of ids, so that two submissions never wait for each other in a circle. */
  async add(agencyIds: readonly string[], now: Date): Promise<void> {
    if (agencyIds.length === 0) return;
    await this.transactions.query(
      `INSERT INTO agency_exposures (agency_id, shown_on, times)
       SELECT id, $2::date, 1 FROM unnest($1::uuid[]) AS id ORDER BY id
       ON CONFLICT ON CONSTRAINT pk_agency_exposures
       DO UPDATE SET times = agency_exposures.times + 1`,
      [agencyIds, dayOf(now)],
    );
  }
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);
