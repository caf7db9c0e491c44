import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { DATA_CATEGORIES, type DataCategory } from '../../../platform/privacy/personal-data.ts';
import { PersonRepository } from '../persistence/person.repository.ts';
import { PersonalRowsRepository } from '../persistence/personal-rows.repository.ts';
import { findable } from '../personal-data-map.ts';

export interface Holding {
  readonly category: DataCategory;
  /** Rows that are about the person. */
  readonly records: number;
}

/** What we hold of somebody, by kind; the words are the web app's. */
@Injectable()
export class CountHoldings {
  constructor(
    private readonly people: PersonRepository,
    private readonly rows: PersonalRowsRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  execute(userId: string): Promise<readonly Holding[]> {
    return this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const person = await this.people.get(userId);
        const records = new Map<DataCategory, number>();
        for (const data of findable().filter(isOfItsOwn)) {
          const count = await this.rows.count(data, person);
          records.set(data.category, (records.get(data.category) ?? 0) + count);
        }
        return DATA_CATEGORIES.map((category) => ({
          category,
          records: records.get(category) ?? 0,
        }));
      }),
    );
  }
}

type Findable = ReturnType<typeof findable>[number];

/** Several entries may be about the same rows: they count once. */
function isOfItsOwn(data: Findable, place: number, all: readonly Findable[]): boolean {
  return place === all.findIndex(({ table, rows }) => table === data.table && rows === data.rows);
}
