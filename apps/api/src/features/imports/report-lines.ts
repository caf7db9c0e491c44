import type { ImportReport } from './import-report.ts';
import type { ReportFiles } from './report-files.ts';

/** What the person at the keyboard reads at the end of an import. */
export function linesOf(report: ImportReport, written: ReportFiles): readonly string[] {
  const { rows, created, updated, unchanged, rejected, isDryRun } = report;
  const lines = [
    `${rows} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected` +
      (isDryRun ? ' (dry run: nothing was written to the database)' : ''),
  ];
  const reasons = countedBy(report.rejections.map(({ reason }) => reason));
  if (reasons !== '') lines.push(`Rejected: ${reasons}`);
  const warnings = countedBy(report.warnings.map(({ code }) => code));
  if (warnings !== '') lines.push(`Warnings: ${warnings}`);
  const estimated = Object.entries(report.estimated).map(([field, count]) => `${field} ${count}`);
  if (estimated.length > 0)
    lines.push(`Figures filled by the published rule: ${estimated.join(', ')}`);
  if (written.rejected !== null) lines.push(`Rejected rows: ${written.rejected}`);
  if (written.warnings !== null) lines.push(`Warnings, row by row: ${written.warnings}`);
  return lines;
}

function countedBy(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ');
}
