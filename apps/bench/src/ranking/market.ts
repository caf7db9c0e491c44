import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { AgencyIndex, packCandidate } from '@raccordo/ranking';
import type { BenchDatabase } from '../database.ts';
import { generateAgencies } from './agencies.ts';
import { plainAgency, type PlainAgency } from './plain-objects.ts';
import { copyFrom, copyLines, CREATE_INDEXES, CREATE_TABLES, type CopyLines } from './sql-table.ts';

/** The same agencies in every shape that is compared. */
export interface Market {
  readonly objects: readonly PlainAgency[];
  readonly index: AgencyIndex;
}

const TABLES = [
  'agency_row',
  'agency_code',
  'agency_packed',
] as const satisfies readonly (keyof CopyLines)[];
const LINES_A_WRITE = 2_000;

export async function openMarket(
  size: number,
  database: BenchDatabase,
  client: pg.Client,
): Promise<Market> {
  const files = TABLES.map((table) => new CopyFile(table, path.join(database.folder, table)));
  const objects: PlainAgency[] = [];
  const index = new AgencyIndex();
  for (const candidate of generateAgencies(size)) {
    objects.push(plainAgency(candidate));
    index.append(packCandidate(candidate));
    const lines = copyLines(candidate);
    for (const file of files) await file.write(lines[file.table]);
  }
  for (const statement of CREATE_TABLES) await client.query(statement);
  for (const file of files) {
    await file.close();
    await client.query(copyFrom(file.table, file.file));
    await rm(file.file);
  }
  for (const statement of CREATE_INDEXES) await client.query(statement);
  return { objects, index };
}

/** Text for COPY, written in large pieces. */
class CopyFile {
  private readonly stream;
  private pending: string[] = [];

  constructor(
    readonly table: keyof CopyLines,
    readonly file: string,
  ) {
    this.stream = createWriteStream(file, { mode: 0o644 });
  }

  write(line: string): Promise<void> | undefined {
    this.pending.push(line);
    return this.pending.length < LINES_A_WRITE ? undefined : this.flush();
  }

  async close(): Promise<void> {
    await this.flush();
    this.stream.end();
    await finished(this.stream);
  }

  private async flush(): Promise<void> {
    const text = this.pending.join('');
    this.pending = [];
    if (this.stream.write(text)) return;
    await new Promise<void>((resolve) => this.stream.once('drain', resolve));
  }
}
