import { ApiProperty } from '@nestjs/swagger';
import type { Change, Counterfactual } from '@raccordo/matching';
import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import { Choice, OneOf, Whole } from '../../../platform/http/response-fields.ts';

class VerifyOfferResponse {
  @ApiProperty({ enum: ['verify_offer'] })
  readonly kind!: 'verify_offer';

  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;
}

class AddCapabilityResponse {
  @ApiProperty({ enum: ['add_capability'] })
  readonly kind!: 'add_capability';

  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Whole()
  readonly hoursPerMonth!: number;
}

class RaiseCapacityResponse {
  @ApiProperty({ enum: ['raise_capacity'] })
  readonly kind!: 'raise_capacity';

  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Whole()
  readonly hoursPerMonth!: number;
}

class RaiseBudgetResponse {
  @ApiProperty({ enum: ['raise_budget'] })
  readonly kind!: 'raise_budget';

  @Whole()
  readonly extraFeeMinor!: number;

  @Whole()
  readonly feeBudgetMinor!: number;
}

const CHANGES = [
  VerifyOfferResponse,
  AddCapabilityResponse,
  RaiseCapacityResponse,
  RaiseBudgetResponse,
];

/** The single change that would lift the score most. */
export class CounterfactualResponse {
  @OneOf(CHANGES)
  readonly change!: Change;

  @Whole()
  readonly liftPpm!: number;

  @Whole()
  readonly scorePpm!: number;

  static from({ change, liftPpm, scorePpm }: Counterfactual): CounterfactualResponse {
    return { change, liftPpm, scorePpm };
  }
}
