import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { CurrentPerson } from '../current-person.ts';
import { CurrentPersonQuery } from '../persistence/current-person.query.ts';

/** Who is signed in, and the organisations they act for. */
@Injectable()
export class DescribePerson {
  constructor(
    private readonly people: CurrentPersonQuery,
    private readonly transactions: TransactionRunner,
  ) {}

  execute(userId: string): Promise<CurrentPerson | null> {
    return this.transactions.asSystem(() => this.people.find(userId));
  }
}
