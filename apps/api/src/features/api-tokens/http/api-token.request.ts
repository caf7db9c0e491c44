import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { TOKEN_SCOPES, type TokenScope } from '../../../platform/access/actor.ts';
import { TextField, WholeField } from '../../../platform/http/fields.ts';
import { API_TOKEN_LIMITS } from '../api-token.ts';

export class CreateApiTokenRequest {
  @TextField(API_TOKEN_LIMITS.name.max)
  @Matches(/\S/, { message: 'required' })
  readonly name!: string;

  @ApiProperty({ enum: [...TOKEN_SCOPES], enumName: 'TokenScope', isArray: true, minItems: 1 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(TOKEN_SCOPES.length)
  @ArrayUnique()
  @IsIn([...TOKEN_SCOPES], { each: true })
  readonly scopes!: readonly TokenScope[];

  @WholeField(API_TOKEN_LIMITS.days)
  readonly days!: number;
}
