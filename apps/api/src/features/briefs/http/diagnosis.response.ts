import { ApiProperty } from '@nestjs/swagger';
import {
  type Diagnosis,
  type Finding,
  type FindingParam,
  NEXT_STEPS,
  type NextStep,
  RULE_IDS,
  type RuleId,
  SEVERITIES,
  type Severity,
  type Verdict,
  VERDICTS,
} from '@raccordo/diagnosis';
import { OBJECTIVE_VERDICTS, type ObjectiveVerdict } from '@raccordo/planning';
import { Choice, Choices, Part, Parts, Texts } from '../../../platform/http/response-fields.ts';
import { ClarityResponse } from './brief.response.ts';
import { PlanResponse } from './plan.response.ts';

class FindingResponse {
  @Choice(RULE_IDS, 'RuleId')
  readonly ruleId!: RuleId;

  @Choice(SEVERITIES, 'Severity')
  readonly severity!: Severity;

  @ApiProperty({
    type: 'object',
    description: 'Figures of the sentence; names end in their unit.',
    additionalProperties: {
      oneOf: [
        { type: 'number' },
        { type: 'string' },
        { type: 'boolean' },
        { type: 'array', items: { type: 'string' } },
      ],
    },
  })
  readonly params!: Readonly<Record<string, FindingParam>>;

  @Texts({ description: 'Brief paths or ids of published figures.' })
  readonly evidence!: readonly string[];

  static from(finding: Finding): FindingResponse {
    return {
      ruleId: finding.ruleId,
      severity: finding.severity,
      params: finding.params,
      evidence: finding.evidence,
    };
  }
}

export class DiagnosisResponse {
  @Choice(OBJECTIVE_VERDICTS, 'ObjectiveVerdict')
  readonly objective!: ObjectiveVerdict;

  @Parts(() => FindingResponse)
  readonly findings!: readonly FindingResponse[];

  @Part(() => ClarityResponse)
  readonly clarity!: ClarityResponse;

  @Part(() => PlanResponse)
  readonly plan!: PlanResponse;

  @Choice(VERDICTS, 'Verdict')
  readonly verdict!: Verdict;

  @Choices(NEXT_STEPS, 'NextStep')
  readonly nextSteps!: readonly NextStep[];

  static from(diagnosis: Diagnosis): DiagnosisResponse {
    return {
      objective: diagnosis.objective,
      findings: diagnosis.findings.map((finding) => FindingResponse.from(finding)),
      clarity: { score: diagnosis.clarity.score, missing: diagnosis.clarity.missing },
      plan: PlanResponse.from(diagnosis.plan),
      verdict: diagnosis.verdict,
      nextSteps: diagnosis.nextSteps,
    };
  }
}
