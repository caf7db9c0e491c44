import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { OrganisationKind } from '../../../platform/access/actor.ts';
import { PageQuery } from '../../../platform/http/page-query.ts';
import { CURATION_LIMITS } from '../curation-limits.ts';
import type { PersonStatus } from '../person.ts';
import { WAITING_KINDS, WAITING_ORDERS, type WaitingKind, type WaitingOrder } from '../waiting.ts';

export class SearchQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, maxLength: CURATION_LIMITS.search })
  @IsOptional()
  @IsString()
  @MaxLength(CURATION_LIMITS.search)
  readonly q?: string;

  /** Null for a search that says nothing. */
  get words(): string | null {
    const words = this.q?.trim() ?? '';
    return words === '' ? null : words;
  }
}

const LISTED_STATUSES = ['active', 'suspended'] as const satisfies readonly PersonStatus[];

export class PeopleQuery extends SearchQuery {
  @ApiPropertyOptional({ enum: LISTED_STATUSES })
  @IsOptional()
  @IsIn(LISTED_STATUSES)
  readonly status?: PersonStatus;
}

const KINDS = ['sme', 'agency'] as const satisfies readonly OrganisationKind[];

export class OrganisationsQuery extends SearchQuery {
  @ApiPropertyOptional({ enum: KINDS })
  @IsOptional()
  @IsIn(KINDS)
  readonly kind?: OrganisationKind;
}

export class AppealsQuery extends PageQuery {
  @ApiPropertyOptional({ type: Boolean, default: true })
  @IsOptional()
  @Transform(({ value }) =>
    value === 'true' ? true : value === 'false' ? false : (value as unknown),
  )
  @IsBoolean()
  readonly open: boolean = true;
}

const LISTED_STATES = ['published', 'suspended'] as const;

export class AdminAgenciesQuery extends SearchQuery {
  @ApiPropertyOptional({ enum: LISTED_STATES })
  @IsOptional()
  @IsIn(LISTED_STATES)
  readonly status?: (typeof LISTED_STATES)[number];
}

export class WaitingQuery extends PageQuery {
  @ApiPropertyOptional({ enum: WAITING_KINDS, enumName: 'WaitingKind' })
  @IsOptional()
  @IsIn(WAITING_KINDS)
  readonly kind?: WaitingKind;

  @ApiPropertyOptional({ enum: WAITING_ORDERS, enumName: 'WaitingOrder', default: 'age' })
  @IsOptional()
  @IsIn(WAITING_ORDERS)
  readonly order: WaitingOrder = 'age';
}
