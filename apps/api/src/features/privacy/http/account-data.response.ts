import { ApiProperty } from '@nestjs/swagger';
import {
  Choice,
  Flag,
  Instant,
  Parts,
  Text,
  Texts,
  Whole,
} from '../../../platform/http/response-fields.ts';
import { DATA_CATEGORIES, type DataCategory } from '../../../platform/privacy/personal-data.ts';
import type { Holding } from '../application/count-holdings.ts';
import type { ExportedRows, PersonalDataExport } from '../application/export-personal-data.ts';
import { erasureWords, keptWords } from '../words.ts';

export class HoldingResponse {
  @Choice(DATA_CATEGORIES, 'DataCategory')
  readonly category!: DataCategory;

  @Whole()
  readonly records!: number;
}

export class HoldingListResponse {
  @Parts(() => HoldingResponse)
  readonly items!: readonly HoldingResponse[];

  static from(items: readonly Holding[]): HoldingListResponse {
    return { items: items.map(({ category, records }) => ({ category, records })) };
  }
}

/** Rows of one table, and what the law lets a person ask about them. */
export class ExportedRowsResponse {
  @Text()
  readonly table!: string;

  @Texts()
  readonly columns!: readonly string[];

  @Choice(DATA_CATEGORIES, 'DataCategory')
  readonly category!: DataCategory;

  @Text()
  readonly whose!: string;

  @Text()
  readonly why!: string;

  @Text()
  readonly kept!: string;

  @Text()
  readonly atErasure!: string;

  @Flag({ description: 'It opens something: it is there, and not shown.' })
  readonly isSecret!: boolean;

  @Whole()
  readonly count!: number;

  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  readonly rows!: readonly object[];

  static from({ data, count, rows }: ExportedRows): ExportedRowsResponse {
    return {
      table: data.table,
      columns: data.columns,
      category: data.category,
      whose: data.whose,
      why: data.why,
      kept: keptWords(data.kept),
      atErasure: erasureWords(data.onErasure),
      isSecret: data.isSecret === true,
      count,
      rows,
    };
  }
}

export class DataExportResponse {
  @Text()
  readonly userId!: string;

  @Text()
  readonly email!: string;

  @Instant()
  readonly exportedAt!: string;

  @Parts(() => ExportedRowsResponse)
  readonly data!: readonly ExportedRowsResponse[];

  static from({ person, exportedAt, found }: PersonalDataExport): DataExportResponse {
    return {
      userId: person.userId,
      email: person.email,
      exportedAt: exportedAt.toISOString(),
      data: found.map((rows) => ExportedRowsResponse.from(rows)),
    };
  }
}
