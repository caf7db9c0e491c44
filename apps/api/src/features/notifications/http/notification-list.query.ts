import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../../platform/http/page-query.ts';

export class NotificationListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['unread'], description: 'Only those not read yet.' })
  @IsOptional()
  @IsIn(['unread'])
  readonly only?: 'unread';
}
