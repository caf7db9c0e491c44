import { BRIEF_STATES, type BriefState, clarityOf } from '@raccordo/brief';
import { SECTOR_IDS, type SectorId } from '@raccordo/taxonomy';
import {
  Choice,
  Instant,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import type { SignedBrief } from '../brief-authorship.ts';
import { BriefAuthorshipResponse } from './authorship.response.ts';

export class BriefSummaryResponse {
  @Text()
  readonly id!: string;

  @Choice(BRIEF_STATES, 'BriefState')
  readonly state!: BriefState;

  @Whole()
  readonly version!: number;

  @Text({ nullable: true })
  readonly firmName!: string | null;

  @Choice(SECTOR_IDS, 'SectorId', { nullable: true })
  readonly sector!: SectorId | null;

  @Text({ description: 'The beginning of what the owner asked for.' })
  readonly askExcerpt!: string;

  @Whole({ nullable: true })
  readonly monthlyMinor!: number | null;

  @Whole()
  readonly clarityScore!: number;

  @Text({ nullable: true, description: 'The firm it belongs to; null for a guest.' })
  readonly organisationId!: string | null;

  @Text({
    nullable: true,
    description: 'The account that began it, perhaps an adviser of the firm.',
  })
  readonly createdBy!: string | null;

  @Part(() => BriefAuthorshipResponse, { nullable: true, description: 'Null: a guest wrote it.' })
  readonly authorship!: BriefAuthorshipResponse | null;

  @Instant()
  readonly createdAt!: string;

  @Instant()
  readonly updatedAt!: string;

  @Instant({ nullable: true })
  readonly submittedAt!: string | null;

  static from({ brief, authorship }: SignedBrief): BriefSummaryResponse {
    const { firm, ask, budget } = brief.content;
    return {
      id: brief.id,
      state: brief.state,
      version: brief.version,
      firmName: firm.name,
      sector: firm.sector,
      askExcerpt: Array.from(ask.text).slice(0, EXCERPT_LENGTH).join(''),
      monthlyMinor: budget.monthlyMinor,
      clarityScore: clarityOf(brief.content).score,
      organisationId: brief.owner.organisationId,
      createdBy: brief.createdBy.userId,
      authorship: authorship === null ? null : BriefAuthorshipResponse.from(authorship),
      createdAt: brief.createdAt.toISOString(),
      updatedAt: brief.updatedAt.toISOString(),
      submittedAt: brief.submittedAt?.toISOString() ?? null,
    };
  }
}

const EXCERPT_LENGTH = 160;

export class BriefPageResponse {
  @Parts(() => BriefSummaryResponse)
  readonly items!: readonly BriefSummaryResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}
