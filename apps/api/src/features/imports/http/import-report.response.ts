import {
  REJECTION_REASONS,
  type RejectionReason,
  ROW_WARNINGS,
  type RowWarningCode,
} from '@raccordo/agency';
import { ApiProperty } from '@nestjs/swagger';
import type { ImportReport } from '../import-report.ts';

export class RejectionResponse {
  @ApiProperty({ type: 'integer', description: 'Line of the file the row starts on.' })
  readonly line!: number;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ enum: REJECTION_REASONS, enumName: 'RejectionReason' })
  readonly reason!: RejectionReason;

  @ApiProperty()
  readonly detail!: string;
}

export class RowWarningResponse {
  @ApiProperty({ type: 'integer' })
  readonly line!: number;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty({ enum: ROW_WARNINGS, enumName: 'RowWarningCode' })
  readonly code!: RowWarningCode;

  @ApiProperty()
  readonly detail!: string;
}

export class ImportReportResponse {
  @ApiProperty()
  readonly isDryRun!: boolean;

  @ApiProperty({ type: 'integer' })
  readonly rows!: number;

  @ApiProperty({ type: 'integer' })
  readonly created!: number;

  @ApiProperty({ type: 'integer' })
  readonly updated!: number;

  @ApiProperty({ type: 'integer' })
  readonly unchanged!: number;

  @ApiProperty({ type: 'integer' })
  readonly rejected!: number;

  @ApiProperty({ type: [RejectionResponse] })
  readonly rejections!: readonly RejectionResponse[];

  @ApiProperty({ type: [RowWarningResponse] })
  readonly warnings!: readonly RowWarningResponse[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Accepted rows in which each figure was filled by the published rule.',
  })
  readonly estimated!: Readonly<Record<string, number>>;

  static from(report: ImportReport): ImportReportResponse {
    return {
      isDryRun: report.isDryRun,
      rows: report.rows,
      created: report.created,
      updated: report.updated,
      unchanged: report.unchanged,
      rejected: report.rejected,
      rejections: report.rejections,
      warnings: report.warnings,
      estimated: report.estimated,
    };
  }
}
