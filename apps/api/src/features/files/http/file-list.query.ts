import { FILE_KINDS, type FileKind } from '@raccordo/files';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../../platform/http/page-query.ts';

export class FileListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: FILE_KINDS, enumName: 'FileKind' })
  @IsOptional()
  @IsIn(FILE_KINDS)
  readonly kind?: FileKind;
}
