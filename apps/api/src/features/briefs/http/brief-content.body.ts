import {
  type Answer,
  type Brief,
  BRIEF_LIMITS,
  GOAL_PRIORITIES,
  type GoalPriority,
  GROUNDINGS,
  type GroundingAsset,
  type Kpi,
  KPIS,
  type Market,
  MARKETS,
  type Objective,
  OBJECTIVES,
  SEARCH_DEMANDS,
  type SearchDemand,
} from '@raccordo/brief';
import { CURRENCIES, type Currency } from '@raccordo/kernel';
import {
  CAPABILITY_IDS,
  type CapabilityId,
  LANGUAGE_IDS,
  type LanguageId,
  REGION_IDS,
  type RegionId,
  SECTOR_IDS,
  type SectorId,
} from '@raccordo/taxonomy';
import {
  ChoiceField,
  ChoicesField,
  FlagField,
  PartField,
  PartsField,
  TextField,
  WholeField,
} from '../../../platform/http/fields.ts';
import { AnswerField } from './answer.body.ts';

const { numbers, textLengths } = BRIEF_LIMITS;
const NULLABLE = { nullable: true } as const;

class FirmBody {
  @TextField(textLengths['firm.name'], NULLABLE)
  readonly name!: string | null;

  @TextField(textLengths['firm.vatNumber'], NULLABLE)
  readonly vatNumber!: string | null;

  @ChoiceField(SECTOR_IDS, 'SectorId', NULLABLE)
  readonly sector!: SectorId | null;

  @ChoiceField(REGION_IDS, 'RegionId', NULLABLE)
  readonly region!: RegionId | null;

  @WholeField(numbers['firm.headcount'], NULLABLE)
  readonly headcount!: number | null;

  @WholeField(numbers['firm.turnoverMinor'], NULLABLE)
  readonly turnoverMinor!: number | null;

  @ChoiceField(MARKETS, 'Market', NULLABLE)
  readonly market!: Market | null;

  @ChoiceField(SEARCH_DEMANDS, 'SearchDemand', NULLABLE)
  readonly searchDemand!: SearchDemand | null;
}

class GoalsBody {
  @ChoiceField(GOAL_PRIORITIES, 'GoalPriority', NULLABLE)
  readonly priority!: GoalPriority | null;

  @ChoicesField(OBJECTIVES, 'Objective')
  readonly objectives!: readonly Objective[];

  @ChoicesField(KPIS, 'Kpi')
  readonly kpis!: readonly Kpi[];

  @WholeField(numbers['goals.monthlyTarget'], NULLABLE)
  readonly monthlyTarget!: number | null;

  @WholeField(numbers['goals.horizonMonths'], NULLABLE)
  readonly horizonMonths!: number | null;
}

class AskBody {
  @TextField(textLengths['ask.text'])
  readonly text!: string;

  @ChoicesField(CAPABILITY_IDS, 'CapabilityId')
  readonly capabilities!: readonly CapabilityId[];
}

class EconomicsBody {
  @AnswerField('economics.averageOrderMinor')
  readonly averageOrderMinor!: Answer | null;

  @AnswerField('economics.grossMarginRatio')
  readonly grossMarginRatio!: Answer | null;

  @AnswerField('economics.repeatFactor')
  readonly repeatFactor!: Answer | null;

  @AnswerField('economics.closeRatio')
  readonly closeRatio!: Answer | null;

  @AnswerField('economics.acquisitionShareRatio')
  readonly acquisitionShareRatio!: Answer | null;
}

class BudgetBody {
  @ChoiceField(CURRENCIES, 'Currency')
  readonly currency!: Currency;

  @WholeField(numbers['budget.monthlyMinor'], NULLABLE)
  readonly monthlyMinor!: number | null;

  @WholeField(numbers['budget.oneOffMinor'], NULLABLE)
  readonly oneOffMinor!: number | null;

  @WholeField(numbers['budget.mediaMinor'], NULLABLE)
  readonly mediaMinor!: number | null;

  @FlagField()
  readonly isUndecided!: boolean;
}

class GroundingBody {
  @FlagField()
  readonly isAnswered!: boolean;

  @ChoicesField(GROUNDINGS, 'GroundingAsset')
  readonly assets!: readonly GroundingAsset[];

  @WholeField(numbers['grounding.mailingListContacts'], NULLABLE)
  readonly mailingListContacts!: number | null;
}

class InHouseSkillBody {
  @ChoiceField(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @WholeField(numbers['inHouse.skills.hoursPerMonth'])
  readonly hoursPerMonth!: number;
}

class InHouseBody {
  @FlagField()
  readonly isAnswered!: boolean;

  @PartsField(() => InHouseSkillBody, CAPABILITY_IDS.length)
  readonly skills!: readonly InHouseSkillBody[];
}

class ConstraintsBody {
  @FlagField(NULLABLE)
  readonly isRemoteAccepted!: boolean | null;

  @ChoicesField(LANGUAGE_IDS, 'LanguageId')
  readonly languages!: readonly LanguageId[];

  @FlagField()
  readonly refusesSectorConflict!: boolean;

  @WholeField(numbers['constraints.startWithinDays'], NULLABLE)
  readonly startWithinDays!: number | null;

  @FlagField(NULLABLE)
  readonly hasDecisionMaker!: boolean | null;
}

/** What the owner has told us so far, sent and answered in the same shape. */
export class BriefContent implements Brief {
  @PartField(() => FirmBody)
  readonly firm!: FirmBody;

  @PartField(() => GoalsBody)
  readonly goals!: GoalsBody;

  @PartField(() => AskBody)
  readonly ask!: AskBody;

  @PartField(() => EconomicsBody)
  readonly economics!: EconomicsBody;

  @PartField(() => BudgetBody)
  readonly budget!: BudgetBody;

  @PartField(() => GroundingBody)
  readonly grounding!: GroundingBody;

  @PartField(() => InHouseBody)
  readonly inHouse!: InHouseBody;

  @PartField(() => ConstraintsBody)
  readonly constraints!: ConstraintsBody;
}
