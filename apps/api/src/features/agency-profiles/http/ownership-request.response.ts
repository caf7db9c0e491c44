import { Choice, Choices, Instant, Parts, Text } from '../../../platform/http/response-fields.ts';
import type { AskedOwnership } from '../application/request-ownership.ts';
import {
  OWNERSHIP_GROUNDS,
  OWNERSHIP_REQUEST_STATES,
  type OwnershipGround,
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

  @Text({ nullable: true, description: 'Null when the agency is gone since.' })
  readonly agencySlug!: string | null;

  @Text({ nullable: true })
  readonly agencyName!: string | null;

  static from({ request, agency }: AskedOwnership): OwnershipRequestResponse {
    return {
      id: request.id,
      agencyId: request.agencyId,
      agencySlug: agency?.slug ?? null,
      agencyName: agency?.name ?? null,
      grounds: request.grounds,
      state: request.state,
      createdAt: request.createdAt.toISOString(),
      decisionReason: request.decisionReason,
    };
  }
}

class OwnershipCandidateResponse {
  @Text()
  readonly slug!: string;

  @Text()
  readonly name!: string;

  @Text({ nullable: true })
  readonly city!: string | null;
}

export class OwnershipCandidateListResponse {
  @Parts(() => OwnershipCandidateResponse)
  readonly items!: readonly OwnershipCandidateResponse[];
}

export class OwnershipRequestListResponse {
  @Parts(() => OwnershipRequestResponse, { description: 'Latest first.' })
  readonly items!: readonly OwnershipRequestResponse[];
}
