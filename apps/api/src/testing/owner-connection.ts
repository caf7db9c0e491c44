import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../platform/persistence/data-source.ts';

/** The database as its owner has it, for what the program itself may not do. */
export interface OwnerConnection {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openOwner(url: string): Promise<OwnerConnection> {
  const dataSource = await new DataSource(dataSourceOptions(url, { poolSize: 1 })).initialize();
  return {
    query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
      dataSource.query<Row[]>(sql, [...parameters]),
    close: () => dataSource.destroy(),
  };
}
