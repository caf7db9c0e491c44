import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '@raccordo/kernel';
import {
  CHANNEL_REASONS,
  type ChannelChoice,
  type ChannelReason,
  type ChannelVerdict,
  type NeedSource,
  OBJECTIVE_VERDICTS,
  type ObjectiveVerdict,
  type Plan,
  type PlanLine,
  type PlanScope,
  type Pursuit,
  type Remedy,
} from '@raccordo/planning';
import { CAPABILITY_IDS, type CapabilityId, CHANNEL_IDS, type ChannelId } from '@raccordo/taxonomy';
import {
  Choice,
  Choices,
  EachOneOf,
  Flag,
  Fraction,
  Part,
  Parts,
  Whole,
} from '../../../platform/http/response-fields.ts';
import { Sources } from './need.response.ts';
import { RangeResponse } from './range.response.ts';

const NULLABLE = { nullable: true } as const;

class ChannelChoiceResponse {
  @Choice(CHANNEL_IDS, 'ChannelId')
  readonly channel!: ChannelId;

  @Choice(['chosen', 'later', 'rejected'], 'ChannelVerdict')
  readonly verdict!: ChannelVerdict;

  @Choices(CHANNEL_REASONS, 'ChannelReason')
  readonly reasons!: readonly ChannelReason[];

  @Whole(NULLABLE)
  readonly startMonth!: number | null;

  @Whole()
  readonly mediaMinor!: number;

  @Part(() => RangeResponse, NULLABLE)
  readonly leadsPerMonth!: RangeResponse | null;

  @Part(() => RangeResponse, NULLABLE)
  readonly averageLeadsPerMonth!: RangeResponse | null;

  static from(choice: ChannelChoice): ChannelChoiceResponse {
    return {
      channel: choice.channel,
      verdict: choice.verdict,
      reasons: choice.reasons,
      startMonth: choice.startMonth,
      mediaMinor: choice.mediaMinor,
      leadsPerMonth: RangeResponse.fromNullable(choice.leadsPerMonth),
      averageLeadsPerMonth: RangeResponse.fromNullable(choice.averageLeadsPerMonth),
    };
  }
}

class PlanLineResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Whole()
  readonly minutes!: number;

  @Whole()
  readonly recurringMinutes!: number;

  @Whole()
  readonly oneOffMinutes!: number;

  @Whole()
  readonly inHouseMinutes!: number;

  @Whole()
  readonly hourlyRateMinor!: number;

  @Flag()
  readonly isMustHave!: boolean;

  @Sources()
  readonly sources!: readonly NeedSource[];

  static from(line: PlanLine): PlanLineResponse {
    return {
      capability: line.capability,
      minutes: line.minutes,
      recurringMinutes: line.recurringMinutes,
      oneOffMinutes: line.oneOffMinutes,
      inHouseMinutes: line.inHouseMinutes,
      hourlyRateMinor: line.hourlyRateMinor,
      isMustHave: line.isMustHave,
      sources: line.sources,
    };
  }
}

class PatienceResponse {
  @Choice(CHANNEL_IDS, 'ChannelId')
  readonly channel!: ChannelId;

  @Whole()
  readonly firstEffectMonth!: number;

  @Whole()
  readonly fullEffectMonth!: number;
}

class AddBudgetResponse {
  @ApiProperty({ enum: ['add_budget'] })
  readonly kind!: 'add_budget';

  @Whole()
  readonly extraMonthlyMinor!: number;
}

class DropChannelResponse {
  @ApiProperty({ enum: ['drop_channel'] })
  readonly kind!: 'drop_channel';

  @Choice(CHANNEL_IDS, 'ChannelId')
  readonly channel!: ChannelId;

  @Whole()
  readonly savedMinutes!: number;

  @Whole()
  readonly neededMinutes!: number;

  @Part(() => RangeResponse, NULLABLE)
  readonly leadsLostPerMonth!: RangeResponse | null;
}

class DoInHouseResponse {
  @ApiProperty({ enum: ['do_in_house'] })
  readonly kind!: 'do_in_house';

  @Choices(CAPABILITY_IDS, 'CapabilityId')
  readonly capabilities!: readonly CapabilityId[];

  @Whole()
  readonly savedMinutes!: number;

  @Whole()
  readonly stillMissingMinutes!: number;
}

const REMEDIES = [AddBudgetResponse, DropChannelResponse, DoInHouseResponse];

export class PlanResponse {
  @Choice(OBJECTIVE_VERDICTS, 'ObjectiveVerdict')
  readonly objective!: ObjectiveVerdict;

  @Choice(['leads', 'awareness'], 'Pursuit')
  readonly pursuit!: Pursuit;

  @Choice(['whole_plan', 'asked_only'], 'PlanScope')
  readonly scope!: PlanScope;

  @Parts(() => ChannelChoiceResponse)
  readonly channels!: readonly ChannelChoiceResponse[];

  @Choice(CURRENCIES, 'Currency')
  readonly currency!: Currency;

  @Whole(NULLABLE)
  readonly monthlyMinor!: number | null;

  @Whole(NULLABLE)
  readonly mediaMinor!: number | null;

  @Whole(NULLABLE)
  readonly feesMinor!: number | null;

  @Whole()
  readonly blendedRateMinor!: number;

  @Parts(() => PlanLineResponse)
  readonly lines!: readonly PlanLineResponse[];

  @Whole()
  readonly neededMinutes!: number;

  @Whole(NULLABLE)
  readonly affordableMinutes!: number | null;

  @Fraction(NULLABLE)
  readonly adequacyRatio!: number | null;

  @Whole()
  readonly fullMonthlyMinor!: number;

  @Whole()
  readonly horizonMonths!: number;

  @Whole()
  readonly spreadMonths!: number;

  @Parts(() => PatienceResponse)
  readonly patience!: readonly PatienceResponse[];

  @Part(() => RangeResponse, NULLABLE)
  readonly leadsPerMonth!: RangeResponse | null;

  @Part(() => RangeResponse, NULLABLE)
  readonly averageLeadsPerMonth!: RangeResponse | null;

  @Part(() => RangeResponse, NULLABLE)
  readonly costPerLeadMinor!: RangeResponse | null;

  @EachOneOf(REMEDIES)
  readonly remedies!: readonly Remedy[];

  static from(plan: Plan): PlanResponse {
    return {
      objective: plan.objective,
      pursuit: plan.pursuit,
      scope: plan.scope,
      channels: plan.channels.map((choice) => ChannelChoiceResponse.from(choice)),
      currency: plan.currency,
      monthlyMinor: plan.monthlyMinor,
      mediaMinor: plan.mediaMinor,
      feesMinor: plan.feesMinor,
      blendedRateMinor: plan.blendedRateMinor,
      lines: plan.lines.map((line) => PlanLineResponse.from(line)),
      neededMinutes: plan.neededMinutes,
      affordableMinutes: plan.affordableMinutes,
      adequacyRatio: plan.adequacyRatio,
      fullMonthlyMinor: plan.fullMonthlyMinor,
      horizonMonths: plan.horizonMonths,
      spreadMonths: plan.spreadMonths,
      patience: plan.patience,
      leadsPerMonth: RangeResponse.fromNullable(plan.leadsPerMonth),
      averageLeadsPerMonth: RangeResponse.fromNullable(plan.averageLeadsPerMonth),
      costPerLeadMinor: RangeResponse.fromNullable(plan.costPerLeadMinor),
      remedies: plan.remedies,
    };
  }
}
