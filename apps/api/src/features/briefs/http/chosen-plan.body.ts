import { type ChannelFactors, PLAN_CHOICE_LIMITS, type PlanChoice } from '@raccordo/planning';
import type { Range } from '@raccordo/kernel';
import { CHANNEL_IDS, type ChannelId } from '@raccordo/taxonomy';
import {
  ChoiceField,
  ChoicesField,
  NumberField,
  PartField,
  PartsField,
  WholeField,
  WholesField,
} from '../../../platform/http/fields.ts';

const LIMITS = PLAN_CHOICE_LIMITS;
const NULLABLE = { nullable: true } as const;

/** 1 = as published. */
class FactorRange implements Range {
  @NumberField(LIMITS.factor)
  readonly low!: number;

  @NumberField(LIMITS.factor)
  readonly typical!: number;

  @NumberField(LIMITS.factor)
  readonly high!: number;
}

class ChannelFactorsBody implements ChannelFactors {
  @ChoiceField(CHANNEL_IDS, 'ChannelId')
  readonly channel!: ChannelId;

  @PartField(() => FactorRange)
  readonly cost!: FactorRange;

  @PartField(() => FactorRange)
  readonly conversion!: FactorRange;
}

class ChannelSpendBody {
  @ChoiceField(CHANNEL_IDS, 'ChannelId')
  readonly channel!: ChannelId;

  @WholeField(LIMITS.budgetMinor)
  readonly variableMinor!: number;
}

/** The mix a firm chose, sent and answered in the same shape: what was asked, and the amounts. */
export class ChosenPlan implements PlanChoice {
  @WholeField(LIMITS.budgetMinor)
  readonly budgetMinor!: number;

  @WholeField(LIMITS.month)
  readonly firstMonth!: number;

  @ChoicesField(CHANNEL_IDS, 'ChannelId')
  readonly refusedChannels!: readonly ChannelId[];

  @WholesField(LIMITS.month, LIMITS.month.max)
  readonly strongMonths!: readonly number[];

  @ChoiceField(['landing_page', 'site'], 'PlanLanding')
  readonly landing!: PlanChoice['landing'];

  @NumberField(LIMITS.slackRatio)
  readonly slackRatio!: number;

  @WholeField(LIMITS.horizonMonths, NULLABLE)
  readonly horizonMonths!: number | null;

  @WholeField(LIMITS.searchesPerMonth, NULLABLE)
  readonly searchesPerMonth!: number | null;

  @WholeField(LIMITS.audiencePeople, NULLABLE)
  readonly audiencePeople!: number | null;

  @PartsField(() => ChannelFactorsBody, LIMITS.mostChannels)
  readonly evidence!: readonly ChannelFactorsBody[];

  @PartsField(() => ChannelSpendBody, LIMITS.mostChannels)
  readonly channels!: readonly ChannelSpendBody[];
}
