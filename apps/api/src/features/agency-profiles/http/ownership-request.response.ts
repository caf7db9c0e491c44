import { Choice, Choices, Instant, Parts, Text } from '../../../platform/http/response-fields.ts';
import {
  OWNERSHIP_GROUNDS,
  OWNERSHIP_REQUEST_STATES,
  type OwnershipGround,
  type OwnershipRequest,
  type OwnershipRequestState,
} from '../ownership-request.ts';

export class OwnershipRequestResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly agencyId!: string;

  @Choices(OWNERSHIP_GROUNDS, 'OwnershipGround')
  readonly grounds!: readonly OwnershipGround[];

  @Choice(OWNERSHIP_REQUEST_STATES, 'OwnershipRequestState')
  readonly state!: OwnershipRequestState;

  @Instant()
  readonly createdAt!: string;

  @Text({ nullable: true })
  readonly decisionReason!: string | null;

  static from(request: OwnershipRequest): OwnershipRequestResponse {
    return {
      id: request.id,
      agencyId: request.agencyId,
      grounds: request.grounds,
      state: request.state,
      createdAt: request.createdAt.toISOString(),
      decisionReason: request.decisionReason,
    };
  }
}

export class OwnershipRequestListResponse {
  @Parts(() => OwnershipRequestResponse, { description: 'Latest first.' })
  readonly items!: readonly OwnershipRequestResponse[];
}
