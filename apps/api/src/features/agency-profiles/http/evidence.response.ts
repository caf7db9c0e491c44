import {
  type Ageing,
  CLAIM_STATES,
  type ClaimState,
  EVIDENCE_LEVELS,
  type EvidenceLevel,
} from '@raccordo/agency';
import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import {
  Choice,
  Flag,
  Instant,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import { EvidenceReasonResponse } from '../../agencies/index.ts';
import type { ClaimEvidence, OwnEvidence } from '../application/read-evidence.ts';
import { CONTEST_STATES, type ContestState } from '../stored-claim.ts';

/** What was said against a claim; by whom stays with the admins. */
class ContestResponse {
  @Text()
  readonly reason!: string;

  @Choice(CONTEST_STATES, 'ContestState')
  readonly state!: ContestState;

  @Instant()
  readonly createdAt!: string;

  @Text({ nullable: true })
  readonly decisionReason!: string | null;
}

export class ClaimEvidenceResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Choice(EVIDENCE_LEVELS, 'EvidenceLevel')
  readonly level!: EvidenceLevel;

  @Part(() => EvidenceReasonResponse)
  readonly reason!: EvidenceReasonResponse;

  @Choice(CLAIM_STATES, 'ClaimState')
  readonly state!: ClaimState;

  @Flag()
  readonly isContested!: boolean;

  @Text({ nullable: true, description: 'What the examiner wants to know.' })
  readonly question!: string | null;

  @Instant({ nullable: true })
  readonly requestedAt!: string | null;

  @Parts(() => ContestResponse)
  readonly contests!: readonly ContestResponse[];

  static from({ capability, evidence, claim, contests }: ClaimEvidence): ClaimEvidenceResponse {
    return {
      capability,
      level: evidence.level,
      reason: EvidenceReasonResponse.from(evidence.reason),
      state: claim?.state ?? 'none',
      isContested: evidence.isContested,
      question: claim?.question ?? null,
      requestedAt: claim?.requestedAt?.toISOString() ?? null,
      contests: contests.map(({ reason, state, createdAt, decisionReason }) => ({
        reason,
        state,
        createdAt: createdAt.toISOString(),
        decisionReason,
      })),
    };
  }
}

class AgeingResponse implements Ageing {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Text()
  readonly caseId!: string;

  @Text({ description: 'Last day of the level it has.' })
  readonly countsUntil!: string;
}

export class OwnEvidenceResponse {
  @Parts(() => ClaimEvidenceResponse, { description: 'Of the draft, in its order.' })
  readonly claims!: readonly ClaimEvidenceResponse[];

  @Parts(() => AgeingResponse, { description: 'What will fall, soonest first.' })
  readonly ageing!: readonly AgeingResponse[];

  @Whole({ description: 'Finished cases that speak for it.' })
  readonly cases!: number;

  static from({ claims, ageing, cases }: OwnEvidence): OwnEvidenceResponse {
    return {
      claims: claims.map((claim) => ClaimEvidenceResponse.from(claim)),
      ageing: ageing.map(({ capability, caseId, countsUntil }) => ({
        capability,
        caseId,
        countsUntil,
      })),
      cases: cases.length,
    };
  }
}

/** Where the examination of one claim stands after the agency moved. */
export class ClaimMovedResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Choice(CLAIM_STATES, 'ClaimState')
  readonly state!: ClaimState;
}
