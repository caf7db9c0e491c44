import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsUUID } from 'class-validator';

const MAX_LISTED = 20;

export class CompareQuery {
  @ApiProperty({ type: String, description: 'Two to four agency ids, separated by commas.' })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? [...new Set(value.split(','))] : value,
  )
  @ArrayMinSize(2)
  @ArrayMaxSize(MAX_LISTED)
  @IsUUID(undefined, { each: true })
  readonly agencyIds!: readonly string[];
}
