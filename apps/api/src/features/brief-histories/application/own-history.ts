import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { OwnBriefs } from '../../briefs/index.ts';
import { BriefHistoryRepository } from '../persistence/brief-history.repository.ts';
import { noHistory, type StoredHistory } from '../stored-history.ts';

/** The numbers of one's own brief; to anybody else the brief does not exist. */
@Injectable()
export class OwnHistory {
  constructor(
    private readonly own: OwnBriefs,
    private readonly histories: BriefHistoryRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  get(briefId: string): Promise<StoredHistory> {
    return this.transactions.run(async () => {
      const { id } = await this.own.get(briefId);
      return (await this.histories.find(id)) ?? noHistory(id);
    });
  }
}
