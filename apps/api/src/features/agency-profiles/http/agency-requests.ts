import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PROFILE_LIMITS } from '@raccordo/agency';
import { IsBoolean, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { PartField, TextField } from '../../../platform/http/fields.ts';
import { CaseContentBody } from './case-content.body.ts';
import { ProfileContent } from './profile-content.body.ts';

const { reason } = PROFILE_LIMITS.text;
/** Largest table an agency may send, in characters; the body of a request is larger than that. */
const IMPORT_LENGTH = 200_000;

export class SaveProfileRequest {
  @PartField(() => ProfileContent)
  readonly content!: ProfileContent;
}

export class SaveCaseRequest {
  @PartField(() => CaseContentBody)
  readonly content!: CaseContentBody;
}

export class PauseRequest {
  @TextField(reason, { nullable: true })
  readonly reason!: string | null;
}

export class VerificationRequest {
  @ApiProperty({ type: String, format: 'uuid', description: 'The case it rests on.' })
  @IsUUID()
  readonly caseId!: string;

  @ApiPropertyOptional({ type: String, maxLength: reason })
  @IsOptional()
  @IsString()
  @MaxLength(reason)
  readonly message?: string;
}

export class ContestRequest {
  @ApiProperty({ type: String, minLength: 1, maxLength: reason })
  @IsString()
  @MinLength(1)
  @MaxLength(reason)
  readonly reason!: string;
}

export class OwnershipRequestBody {
  @ApiProperty({ type: String, maxLength: 80, description: 'Of the listed agency.' })
  @IsString()
  @MaxLength(80)
  readonly slug!: string;

  @ApiPropertyOptional({ type: String, maxLength: reason })
  @IsOptional()
  @IsString()
  @MaxLength(reason)
  readonly message?: string;
}

export class OwnImportRequest {
  @ApiProperty({ type: String, maxLength: IMPORT_LENGTH, description: 'CSV, or a JSON array.' })
  @IsString()
  @MaxLength(IMPORT_LENGTH)
  readonly text!: string;

  @ApiProperty({ type: Boolean, description: 'Reads and reports, and changes nothing.' })
  @IsBoolean()
  readonly isDryRun!: boolean;
}
