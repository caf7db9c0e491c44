import type { CapabilityId } from '@raccordo/taxonomy';
import type { ClaimState } from './claim-state.ts';
import { nextClaimState } from './claim-state.ts';
import { ClaimAlreadyVerified, ClaimTransitionRefused } from './claim.errors.ts';

/** Who found a claim true: an admin who looked, or a client who bought that very service. */
export const VERIFIERS = ['admin', 'client'] as const;
export type Verifier = (typeof VERIFIERS)[number];

export interface Verification {
  readonly by: Verifier;
  /** `YYYY-MM-DD`, as every date here. */
  readonly on: string;
  /** The case it rests on, if any. */
  readonly caseId: string | null;
}

/** A decision against the claim: it stands until something better is verified. */
export interface Refusal {
  readonly kind: 'rejected' | 'contest_upheld';
  readonly on: string;
  readonly reason: string;
  /** The case that did not convince; null when the claim as a whole did not. */
  readonly caseId: string | null;
}

export interface Claim {
  readonly capability: CapabilityId;
  readonly state: ClaimState;
  /** The case the present request rests on. */
  readonly caseId: string | null;
  readonly verification: Verification | null;
  readonly refusal: Refusal | null;
}

export type ClaimEvent =
  | { readonly kind: 'request'; readonly caseId: string }
  | { readonly kind: 'answer'; readonly caseId: string }
  | { readonly kind: 'verify'; readonly on: string; readonly caseId: string | null }
  | { readonly kind: 'ask_more' }
  | { readonly kind: 'reject'; readonly on: string; readonly reason: string }
  | { readonly kind: 'contest' }
  | { readonly kind: 'uphold'; readonly on: string; readonly reason: string }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'rate'; readonly on: string };

export function unexaminedClaim(capability: CapabilityId): Claim {
  return { capability, state: 'none', caseId: null, verification: null, refusal: null };
}

/** The claim on a capability, examined or not. */
export function claimOn(capability: CapabilityId, claims: readonly Claim[]): Claim {
  return claims.find((claim) => claim.capability === capability) ?? unexaminedClaim(capability);
}

/**
 * The claim after an event; throws where the table has no such step. A contest leaves a
 * verification standing until it is upheld: nobody loses a level by being accused.
 */
export function applyToClaim(claim: Claim, event: ClaimEvent): Claim {
  if (event.kind === 'request' && claim.verification !== null) throw new ClaimAlreadyVerified();
  const state = nextClaimState(claim.state, event.kind);
  if (state === null) {
    throw new ClaimTransitionRefused({ state: claim.state, event: event.kind });
  }
  const moved = { ...claim, state };
  switch (event.kind) {
    case 'request':
    case 'answer':
      return { ...moved, caseId: event.caseId };
    case 'verify':
      return verified(moved, { by: 'admin', on: event.on, caseId: event.caseId ?? claim.caseId });
    case 'rate':
      return verified(moved, { by: 'client', on: event.on, caseId: null });
    case 'reject': {
      const { on, reason } = event;
      return { ...moved, refusal: { kind: 'rejected', on, reason, caseId: claim.caseId } };
    }
    case 'uphold': {
      const { on, reason } = event;
      const refusal: Refusal = { kind: 'contest_upheld', on, reason, caseId: null };
      return { ...moved, verification: null, refusal };
    }
    case 'ask_more':
    case 'contest':
    case 'dismiss':
      return moved;
  }
}

function verified(claim: Claim, verification: Verification): Claim {
  return { ...claim, verification, refusal: null };
}
