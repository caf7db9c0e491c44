import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/**
 * The only door to the database. A use case opens a transaction with `run`; whatever its
 * repositories do inside, however deep, takes part in it.
 */
@Injectable()
export class TransactionRunner {
  private readonly current = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  /** Nested calls join the transaction already open. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.current.getStore() !== undefined) return work();
    return this.dataSource.transaction((manager) => this.current.run(manager, work));
  }

  asSystem<Result>(work: () => Promise<Result>): Promise<Result> {
    return work();
  }

  manager(): EntityManager {
    return this.current.getStore() ?? this.dataSource.manager;
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.manager().query<Row[]>(sql, [...parameters]);
  }
}
