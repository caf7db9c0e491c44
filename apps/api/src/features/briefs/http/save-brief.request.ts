import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { BriefContent } from './brief-content.body.ts';

export class CreateBriefRequest {
  @ApiPropertyOptional({ type: () => BriefContent, description: 'Empty when left out.' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BriefContent)
  readonly content?: BriefContent;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'The firm it is for; needed by those who act for several.',
  })
  @IsOptional()
  @IsUUID()
  readonly organisationId?: string;
}

export class SaveDraftRequest {
  @ApiProperty({ type: () => BriefContent })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => BriefContent)
  readonly content!: BriefContent;
}
