import { type CaseContent, type CaseFigure, PROFILE_LIMITS } from '@raccordo/agency';
import { CAPABILITY_IDS, type CapabilityId, SECTOR_IDS, type SectorId } from '@raccordo/taxonomy';
import {
  ChoiceField,
  ChoicesField,
  NumberField,
  PartsField,
  TextField,
} from '../../../platform/http/fields.ts';
import { FileField, MonthField } from './agency-fields.ts';

const { text, list, figureValue } = PROFILE_LIMITS;
const NULLABLE = { nullable: true } as const;
const FIGURE = { min: -figureValue, max: figureValue };

class FigureBody implements CaseFigure {
  @TextField(text.metric)
  readonly metric!: string;

  @NumberField(FIGURE, NULLABLE)
  readonly before!: number | null;

  @NumberField(FIGURE, NULLABLE)
  readonly after!: number | null;

  @TextField(text.unit)
  readonly unit!: string;
}

/** Request and response: a case as its agency tells it. */
export class CaseContentBody implements CaseContent {
  @TextField(text.caseTitle)
  readonly title!: string;

  @ChoiceField(SECTOR_IDS, 'SectorId', NULLABLE)
  readonly sector!: SectorId | null;

  @MonthField()
  readonly deliveredIn!: string | null;

  @ChoicesField(CAPABILITY_IDS, 'CapabilityId')
  readonly capabilities!: CapabilityId[];

  @TextField(text.caseResult)
  readonly result!: string;

  @PartsField(() => FigureBody, list.figures)
  readonly figures!: FigureBody[];

  @TextField(text.link, NULLABLE)
  readonly link!: string | null;

  @FileField()
  readonly fileId!: string | null;
}
