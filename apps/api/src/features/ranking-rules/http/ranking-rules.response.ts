import {
  EVIDENCE_LEVELS,
  type EvidenceLevel,
  KIND_THRESHOLDS,
  RESPONSIVENESS_PRIOR,
  RATED_JOBS_FOR_SHOWN,
  SHOWN_CASE_MAX_AGE_MONTHS,
  TRACK_RECORD_PRIOR_MEAN,
  TRACK_RECORD_PRIOR_REVIEWS,
} from '@raccordo/agency';
import type { Confidence } from '@raccordo/kernel';
import {
  ALGORITHM_VERSION,
  CRITERIA,
  type Criterion,
  EVIDENCE_FACTOR_PPM,
  GATE_REASONS,
  type GateReason,
  NEAR_EQUAL_BAND_PPM,
  SCORE_WEIGHTS_PPM,
  SHORTLIST_SIZE,
  SIZE_NEAR_PPM,
} from '@raccordo/matching';
import type { FigureBook } from '@raccordo/taxonomy';
import { ApiProperty } from '@nestjs/swagger';
import {
  Choice,
  Choices,
  Fraction,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import { EXPOSURE_DAYS } from '../../matches/index.ts';

class CriterionWeightResponse {
  @Choice(CRITERIA, 'Criterion')
  readonly criterion!: Criterion;

  @Whole()
  readonly weightPpm!: number;
}

class EvidenceFactorResponse {
  @Choice(EVIDENCE_LEVELS, 'EvidenceLevel')
  readonly evidence!: EvidenceLevel;

  @Whole()
  readonly factorPpm!: number;
}

class PriorsResponse {
  @Whole()
  readonly trackRecordReviews!: number;

  @Fraction()
  readonly trackRecordMean!: number;

  @Whole()
  readonly responsivenessReceived!: number;

  @Whole()
  readonly responsivenessAnsweredInTime!: number;
}

class ExposureResponse {
  @Whole({ description: 'Scores closer than this are near-equal.' })
  readonly bandPpm!: number;

  @Whole()
  readonly shortlistSize!: number;

  @Whole({ description: 'Days that count as lately.' })
  readonly days!: number;
}

class FigureResponse {
  @Text()
  readonly id!: string;

  @Fraction()
  readonly low!: number;

  @Fraction()
  readonly typical!: number;

  @Fraction()
  readonly high!: number;

  @Text()
  readonly unit!: string;

  @Text()
  readonly country!: string;

  @Text()
  readonly period!: string;

  @Text()
  readonly source!: string;

  @Choice(['primary', 'secondary', 'practitioner', 'derived'], 'Confidence')
  readonly confidence!: Confidence;
}

export class RankingRulesResponse {
  @Text()
  readonly algorithmVersion!: string;

  @Whole({ description: 'Version of the published figures; 0 = as shipped.' })
  readonly figureVersion!: number;

  @Parts(() => CriterionWeightResponse, { description: 'Sum to 1,000,000.' })
  readonly weights!: readonly CriterionWeightResponse[];

  @Parts(() => EvidenceFactorResponse)
  readonly evidenceFactors!: readonly EvidenceFactorResponse[];

  @Choices(GATE_REASONS, 'GateReason')
  readonly gates!: readonly GateReason[];

  @Whole({ description: 'A case younger than this makes a capability "shown".' })
  readonly shownCaseMaxAgeMonths!: number;

  @Whole({ description: 'So many jobs that clients rated do too.' })
  readonly ratedJobsForShown!: number;

  @Whole({ description: 'What a neighbouring size class is worth.' })
  readonly nearSizePpm!: number;

  @Part(() => PriorsResponse)
  readonly priors!: PriorsResponse;

  @Part(() => ExposureResponse)
  readonly exposure!: ExposureResponse;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  readonly kindThresholds!: Readonly<Record<string, number>>;

  @Parts(() => FigureResponse, { description: 'Every published figure the engine leans on.' })
  readonly figures!: readonly FigureResponse[];

  /** From the very constants and figures the engine uses: the page cannot say one thing and the code another. */
  static from(figures: FigureBook): RankingRulesResponse {
    return {
      algorithmVersion: ALGORITHM_VERSION,
      figureVersion: figures.version,
      weights: CRITERIA.map((criterion) => ({
        criterion,
        weightPpm: SCORE_WEIGHTS_PPM[criterion],
      })),
      evidenceFactors: EVIDENCE_LEVELS.map((evidence) => ({
        evidence,
        factorPpm: EVIDENCE_FACTOR_PPM[evidence],
      })),
      gates: GATE_REASONS,
      shownCaseMaxAgeMonths: SHOWN_CASE_MAX_AGE_MONTHS,
      ratedJobsForShown: RATED_JOBS_FOR_SHOWN,
      nearSizePpm: SIZE_NEAR_PPM,
      priors: {
        trackRecordReviews: TRACK_RECORD_PRIOR_REVIEWS,
        trackRecordMean: TRACK_RECORD_PRIOR_MEAN,
        responsivenessReceived: RESPONSIVENESS_PRIOR.received,
        responsivenessAnsweredInTime: RESPONSIVENESS_PRIOR.answeredInTime,
      },
      exposure: {
        bandPpm: NEAR_EQUAL_BAND_PPM,
        shortlistSize: SHORTLIST_SIZE,
        days: EXPOSURE_DAYS,
      },
      kindThresholds: KIND_THRESHOLDS,
      figures: Object.entries(figures.byId).map(([id, figure]) => ({
        id,
        low: figure.value.low,
        typical: figure.value.typical,
        high: figure.value.high,
        unit: figure.unit,
        country: figure.country,
        period: figure.period,
        source: figure.source,
        confidence: figure.confidence,
      })),
    };
  }
}
