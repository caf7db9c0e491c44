import {
  BRIEF_STATES,
  type BriefState,
  CLARITY_POINTS,
  type ClarityField,
  clarityOf,
} from '@raccordo/brief';
import {
  Choice,
  Instant,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import type { StoredBrief } from '../stored-brief.ts';
import { BriefContent } from './brief-content.body.ts';
import { ChosenPlan } from './chosen-plan.body.ts';

export class ClarityGapResponse {
  @Choice(Object.keys(CLARITY_POINTS), 'ClarityField')
  readonly field!: ClarityField;

  @Whole()
  readonly points!: number;
}

export class ClarityResponse {
  @Whole({ description: '0 to 100.' })
  readonly score!: number;

  @Parts(() => ClarityGapResponse, { description: 'Most valuable first.' })
  readonly missing!: readonly ClarityGapResponse[];
}

export class BriefResponse {
  @Text()
  readonly id!: string;

  @Choice(BRIEF_STATES, 'BriefState')
  readonly state!: BriefState;

  @Whole({ description: 'Also the ETag; send it as If-Match to change the brief.' })
  readonly version!: number;

  @Part(() => BriefContent)
  readonly content!: BriefContent;

  @Part(() => ClarityResponse)
  readonly clarity!: ClarityResponse;

  @Text({ nullable: true, description: 'The firm it belongs to; null for a guest.' })
  readonly organisationId!: string | null;

  @Text({
    nullable: true,
    description: 'The account that began it, perhaps an adviser of the firm.',
  })
  readonly createdBy!: string | null;

  @Instant()
  readonly createdAt!: string;

  @Instant()
  readonly updatedAt!: string;

  @Instant({ nullable: true })
  readonly submittedAt!: string | null;

  @Whole({
    nullable: true,
    description: 'Of the published figures it was submitted with; null = a draft.',
  })
  readonly figureVersion!: number | null;

  @Part(() => ChosenPlan, {
    nullable: true,
    description: 'The mix its firm chose; null = the plan is the one Raccordo proposes.',
  })
  readonly chosenPlan!: ChosenPlan | null;

  static from(brief: StoredBrief): BriefResponse {
    return {
      id: brief.id,
      state: brief.state,
      version: brief.version,
      content: brief.content,
      clarity: clarityOf(brief.content),
      organisationId: brief.owner.organisationId,
      createdBy: brief.createdBy.userId,
      createdAt: brief.createdAt.toISOString(),
      updatedAt: brief.updatedAt.toISOString(),
      submittedAt: brief.submittedAt?.toISOString() ?? null,
      figureVersion: brief.figureVersion,
      chosenPlan: brief.chosenPlan,
    };
  }
}
