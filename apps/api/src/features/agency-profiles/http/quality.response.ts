import {
  type ProfileQuality,
  QUALITY_POINTS,
  QUALITY_STEPS,
  type QualityCriterion,
  type QualityStep,
} from '@raccordo/agency';
import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import { Choice, Part, Parts, Text, Whole } from '../../../platform/http/response-fields.ts';

class QualityStepResponse implements QualityStep {
  @Choice(QUALITY_STEPS, 'QualityStep')
  readonly step!: QualityStep['step'];

  @Choice(CAPABILITY_IDS, 'CapabilityId', { nullable: true })
  readonly capability!: CapabilityId | null;

  @Whole()
  readonly points!: number;
}

class QualityLineResponse {
  @Choice(Object.keys(QUALITY_POINTS), 'QualityCriterion')
  readonly criterion!: QualityCriterion;

  @Whole()
  readonly points!: number;

  @Whole()
  readonly possible!: number;

  @Parts(() => QualityStepResponse)
  readonly steps!: readonly QualityStepResponse[];
}

/** Advice to the agency; it enters no score. */
export class ProfileQualityResponse {
  @Text()
  readonly version!: string;

  @Whole()
  readonly score!: number;

  @Parts(() => QualityLineResponse)
  readonly lines!: readonly QualityLineResponse[];

  @Part(() => QualityStepResponse, { nullable: true })
  readonly next!: QualityStepResponse | null;

  static from({ version, score, lines, next }: ProfileQuality): ProfileQualityResponse {
    return {
      version,
      score,
      lines: lines.map(({ criterion, points, possible, steps }) => ({
        criterion,
        points,
        possible,
        steps: steps.map(stepOf),
      })),
      next: next === null ? null : stepOf(next),
    };
  }
}

const stepOf = ({ step, capability, points }: QualityStep): QualityStepResponse => ({
  step,
  capability,
  points,
});
