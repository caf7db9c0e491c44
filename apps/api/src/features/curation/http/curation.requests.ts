import { IsOptional, IsUUID } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ChoiceField, FlagField, TextField } from '../../../platform/http/fields.ts';
import {
  CLAIM_DECISIONS,
  type ClaimDecisionWords,
  PROFILE_DECISIONS,
  type ProfileDecision,
} from '../application/decide-waiting.ts';
import { CURATION_LIMITS } from '../curation-limits.ts';
import { SaidField } from './said-field.ts';

export class ReasonRequest {
  @SaidField(CURATION_LIMITS.reason)
  readonly reason!: string;
}

export class SuspendAgencyRequest {
  @SaidField(CURATION_LIMITS.notice)
  readonly noticeIt!: string;

  @SaidField(CURATION_LIMITS.notice)
  readonly noticeEn!: string;
}

export class AppealRequest {
  @SaidField(CURATION_LIMITS.appeal)
  readonly text!: string;
}

export const APPEAL_OUTCOMES = ['lifted', 'kept'] as const;

export class DecideAppealRequest extends ReasonRequest {
  @ChoiceField(APPEAL_OUTCOMES, 'AppealOutcome')
  readonly outcome!: (typeof APPEAL_OUTCOMES)[number];
}

export class MergeRequest extends ReasonRequest {
  @ApiProperty({ format: 'uuid', description: 'Keeps its id and its address.' })
  @IsUUID()
  readonly targetId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly sourceId!: string;
}

export class DecideProfileRequest {
  @ChoiceField(PROFILE_DECISIONS, 'ProfileDecision')
  readonly decision!: ProfileDecision['kind'];

  @TextField(CURATION_LIMITS.reason)
  readonly reason!: string;
}

export class DecideClaimRequest {
  @ChoiceField(CLAIM_DECISIONS, 'ClaimDecision')
  readonly decision!: ClaimDecisionWords['kind'];

  @TextField(CURATION_LIMITS.reason)
  readonly reason!: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Another case than the one of the request, for a verification to rest on.',
  })
  @IsOptional()
  @IsUUID()
  readonly caseId?: string | null;
}

export class DecideOwnershipRequest extends ReasonRequest {
  @FlagField()
  readonly isAccepted!: boolean;
}
