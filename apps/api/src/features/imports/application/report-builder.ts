import type { EstimableField, RejectionReason, RowWarning } from '@raccordo/agency';
import type { ImportReport, Rejection, ReportedWarning } from '../import-report.ts';

export type RowOutcome = 'created' | 'updated' | 'unchanged';

/** Counts a row once, wherever it ends. */
export class ReportBuilder {
  private readonly outcomes = { created: 0, updated: 0, unchanged: 0 };
  private readonly rejections: Rejection[] = [];
  private readonly warnings: ReportedWarning[] = [];
  private readonly estimated: Partial<Record<EstimableField, number>> = {};

  reject(line: number, name: string, reason: RejectionReason, detail: string): void {
    this.rejections.push({ line, name: name.slice(0, 160), reason, detail: detail.slice(0, 300) });
  }

  accept(
    line: number,
    name: string,
    outcome: RowOutcome,
    estimated: readonly EstimableField[],
    warnings: readonly RowWarning[],
  ): void {
    this.outcomes[outcome] += 1;
    for (const field of estimated) this.estimated[field] = (this.estimated[field] ?? 0) + 1;
    for (const { code, detail } of warnings) this.warnings.push({ line, name, code, detail });
  }

  get rows(): number {
    const { created, updated, unchanged } = this.outcomes;
    return created + updated + unchanged + this.rejections.length;
  }

  build(isDryRun: boolean): ImportReport {
    return {
      isDryRun,
      rows: this.rows,
      ...this.outcomes,
      rejected: this.rejections.length,
      rejections: [...this.rejections].sort((a, b) => a.line - b.line),
      warnings: this.warnings,
      estimated: this.estimated,
    };
  }
}
