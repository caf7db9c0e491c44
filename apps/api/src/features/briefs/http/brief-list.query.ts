import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/page-query.ts';

export class BriefListQuery extends PageQuery {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'Of one firm only; all the caller acts for when left out.',
  })
  @IsOptional()
  @IsUUID()
  readonly organisationId?: string;
}
