/** Why an organisation may say that a listed agency is theirs; one is enough to ask. */
export const OWNERSHIP_GROUNDS = ['vat_number', 'email_domain'] as const;
export type OwnershipGround = (typeof OWNERSHIP_GROUNDS)[number];

export const OWNERSHIP_REQUEST_STATES = ['waiting', 'accepted', 'refused'] as const;
export type OwnershipRequestState = (typeof OWNERSHIP_REQUEST_STATES)[number];

export interface OwnershipRequest {
  readonly id: string;
  readonly organisationId: string;
  readonly agencyId: string;
  readonly requestedBy: string | null;
  readonly grounds: readonly OwnershipGround[];
  readonly message: string;
  readonly state: OwnershipRequestState;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}
