import { EVIDENCE_REASONS, type EvidenceReason, type Verifier, VERIFIERS } from '@raccordo/agency';
import { Choice, Fraction, Text, Whole } from '../../../platform/http/response-fields.ts';

/** Why a claim has its level and not a better one. What a kind does not say is null. */
export class EvidenceReasonResponse {
  @Choice(EVIDENCE_REASONS, 'EvidenceReasonKind')
  readonly kind!: EvidenceReason['kind'];

  @Choice(VERIFIERS, 'Verifier', { nullable: true, description: 'verified' })
  readonly by!: Verifier | null;

  @Text({ nullable: true, description: 'verified, contest_upheld, rejected: the day' })
  readonly on!: string | null;

  @Text({ nullable: true, description: 'verified, case_shown, case_aged: the case it rests on' })
  readonly caseId!: string | null;

  @Text({ nullable: true, description: 'case_shown: `YYYY-MM`' })
  readonly deliveredIn!: string | null;

  @Text({ nullable: true, description: 'case_shown: last day on which the case counts' })
  readonly countsUntil!: string | null;

  @Whole({ nullable: true, description: 'case_aged' })
  readonly ageMonths!: number | null;

  @Whole({ nullable: true, description: 'case_aged: a case must be younger' })
  readonly maxAgeMonths!: number | null;

  @Text({ nullable: true, description: 'contest_upheld, rejected: in the words of who decided' })
  readonly reason!: string | null;

  @Whole({ nullable: true, description: 'rated_jobs' })
  readonly ratedJobs!: number | null;

  @Fraction({ nullable: true, description: 'rated_jobs: of five' })
  readonly meanRating!: number | null;

  static from(reason: EvidenceReason): EvidenceReasonResponse {
    return { ...NOTHING, ...fieldsOf(reason) };
  }
}

const NOTHING = {
  by: null,
  on: null,
  caseId: null,
  deliveredIn: null,
  countsUntil: null,
  ageMonths: null,
  maxAgeMonths: null,
  reason: null,
  ratedJobs: null,
  meanRating: null,
} as const;

/** Field by field: what is stored beside them stays there. */
function fieldsOf(
  reason: EvidenceReason,
): Partial<EvidenceReasonResponse> & Pick<EvidenceReasonResponse, 'kind'> {
  switch (reason.kind) {
    case 'verified':
      return { kind: reason.kind, by: reason.by, on: reason.on, caseId: reason.caseId };
    case 'case_shown': {
      const { kind, caseId, deliveredIn, countsUntil } = reason;
      return { kind, caseId, deliveredIn, countsUntil };
    }
    case 'case_aged': {
      const { kind, caseId, ageMonths, maxAgeMonths } = reason;
      return { kind, caseId, ageMonths, maxAgeMonths };
    }
    case 'contest_upheld':
    case 'rejected':
      return { kind: reason.kind, on: reason.on, reason: reason.reason };
    case 'rated_jobs': {
      const { kind, ratedJobs, meanRating } = reason;
      return { kind, ratedJobs, meanRating };
    }
    case 'no_case':
    case 'as_listed':
      return { kind: reason.kind };
  }
}
