import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '../features/agencies/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { TransactionRunner } from '../platform/persistence/transaction-runner.ts';
import { DEMO_AGENCIES, generateAgencies } from './generate-agencies.ts';

/** Several instances may start at once; the number only has to be unlike others. */
const DEMO_LOCK = 7_229_016;
const BATCH = 250;

export type DemoProgress = (loaded: number, total: number) => void;

/** Fills an empty directory with the fictional agencies, all or none of them. */
@Injectable()
export class LoadDemo {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async isNeeded(): Promise<boolean> {
    return (await this.agencies.count()) === 0;
  }

  /** How many were loaded: none when there is any agency already. */
  async execute(onProgress: DemoProgress = () => undefined): Promise<number> {
    return this.transactions.run(async () => {
      await this.transactions.query('SELECT pg_advisory_xact_lock($1)', [DEMO_LOCK]);
      if (!(await this.isNeeded())) return 0;
      const demo = generateAgencies().map(({ agency }) => ({
        agency,
        externalKey: null,
        contentHash: null,
      }));
      for (let at = 0; at < demo.length; at += BATCH) {
        await this.agencies.saveAll(demo.slice(at, at + BATCH), this.clock.now());
        onProgress(Math.min(at + BATCH, demo.length), DEMO_AGENCIES);
      }
      return demo.length;
    });
  }
}
