import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { PersonalData } from '../../../platform/privacy/personal-data.ts';
import type { PersonSought } from '../person-sought.ts';
import type { TablePeriod } from '../periods.ts';

/** An entry of the map whose rows can be found for a person. */
export type FindableData = PersonalData & { readonly rows: string };

const PLACE = /(?<!:):(userId|email|name)\b/g;

/** Names of tables and columns come from the map, which is code; values are parameters. */
@Injectable()
export class PersonalRowsRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** What is exactly as old as the period has lasted it. */
  async deletePast({ table, after, ms }: TablePeriod, now: Date): Promise<void> {
    await this.transactions.query(['DELETE FROM', table, 'WHERE', after, '<= $1'].join(' '), [
      new Date(now.getTime() - ms),
    ]);
  }

  async count(data: FindableData, person: PersonSought): Promise<number> {
    const [row] = await this.ask<{ count: number }>(
      ['SELECT count(*)::int AS count FROM', data.table],
      data,
      person,
    );
    return row?.count ?? 0;
  }

  /** Moments in UTC; columns as they are called in the database. */
  async read(data: FindableData, person: PersonSought): Promise<readonly object[]> {
    await this.transactions.query(`SELECT set_config('TimeZone', 'UTC', true)`);
    const columns = [...new Set([...data.columns, ...(data.shownWith ?? [])])].join(', ');
    const found = await this.ask<{ row: object }>(
      ['SELECT row_to_json(found) AS row FROM (SELECT', columns, 'FROM', data.table],
      data,
      person,
      [') found'],
    );
    return found.map(({ row }) => row);
  }

  async erase(data: FindableData, person: PersonSought): Promise<void> {
    if (data.onErasure === 'delete') {
      await this.ask(['DELETE FROM', data.table], data, person);
    } else if (data.onErasure === 'anonymise') {
      const emptied = data.columns.map((column) => `${column} = NULL`).join(', ');
      await this.ask(['UPDATE', data.table, 'SET', emptied], data, person);
    }
  }

  private ask<Row>(
    head: readonly string[],
    { rows }: FindableData,
    person: PersonSought,
    tail: readonly string[] = [],
  ): Promise<Row[]> {
    const names = [...new Set([...rows.matchAll(PLACE)].map(([, name]) => name))];
    const where = rows.replace(PLACE, (_, name: string) => `$${String(names.indexOf(name) + 1)}`);
    return this.transactions.query<Row>(
      [...head, 'WHERE', where, ...tail].join(' '),
      names.map((name) => person[name as keyof PersonSought]),
    );
  }
}
