import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { ImportReport } from './import-report.ts';

export interface ReportFiles {
  readonly rejected: string | null;
  readonly warnings: string | null;
}

/** Writes what was refused and what was doubted next to the data; a clean import leaves neither. */
export async function writeReportFiles(
  dataDir: string,
  file: string,
  report: ImportReport,
): Promise<ReportFiles> {
  const folder = join(dataDir, 'imports');
  await mkdir(folder, { recursive: true });
  const name = basename(file, extname(file));
  return {
    rejected: await writeTable(
      join(folder, `${name}.rejected.csv`),
      ['line', 'name', 'reason', 'detail'],
      report.rejections.map((row) => [row.line, row.name, row.reason, row.detail]),
    ),
    warnings: await writeTable(
      join(folder, `${name}.warnings.csv`),
      ['line', 'name', 'warning', 'detail'],
      report.warnings.map((row) => [row.line, row.name, row.code, row.detail]),
    ),
  };
}

async function writeTable(
  path: string,
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Promise<string | null> {
  if (rows.length === 0) {
    await rm(path, { force: true });
    return null;
  }
  const lines = [header, ...rows].map((row) => row.map(cellOf).join(','));
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** Quoted; a leading sign that a spreadsheet would run as a formula is disarmed. */
function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
