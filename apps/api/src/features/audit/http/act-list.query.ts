import { AUDIT_LIMITS } from '@raccordo/audit';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../../../platform/http/page-query.ts';
import type { ActFilter } from '../act-filter.ts';

const EXPORT_FORMATS = ['csv', 'json'] as const;

const STRICT = { strict: true, strictSeparator: true } as const;

export class ActListQuery extends PageQuery {
  @ApiPropertyOptional({ maxLength: AUDIT_LIMITS.action })
  @IsOptional()
  @IsString()
  @MaxLength(AUDIT_LIMITS.action)
  readonly action?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  readonly actorId?: string;

  @ApiPropertyOptional({ maxLength: AUDIT_LIMITS.objectKind })
  @IsOptional()
  @IsString()
  @MaxLength(AUDIT_LIMITS.objectKind)
  readonly objectKind?: string;

  @ApiPropertyOptional({ maxLength: AUDIT_LIMITS.objectId })
  @IsOptional()
  @IsString()
  @MaxLength(AUDIT_LIMITS.objectId)
  readonly objectId?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Included.' })
  @IsOptional()
  @IsISO8601(STRICT)
  readonly from?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Excluded.' })
  @IsOptional()
  @IsISO8601(STRICT)
  readonly until?: string;
}

export class ActExportQuery extends ActListQuery {
  @ApiPropertyOptional({ enum: EXPORT_FORMATS, default: 'csv' })
  @IsOptional()
  @IsIn(EXPORT_FORMATS)
  readonly format: (typeof EXPORT_FORMATS)[number] = 'csv';
}

export function filterOf(query: ActListQuery): ActFilter {
  return {
    action: query.action ?? null,
    actorId: query.actorId ?? null,
    objectKind: query.objectKind ?? null,
    objectId: query.objectId ?? null,
    from: query.from === undefined ? null : new Date(query.from),
    until: query.until === undefined ? null : new Date(query.until),
  };
}
