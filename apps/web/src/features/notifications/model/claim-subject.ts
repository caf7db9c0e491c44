import { isCapabilityId, type CapabilityId } from '@raccordo/taxonomy';

/** What an agency claims: one capability, or its profile as a whole. */
export function claimedCapability(claim: unknown): CapabilityId | null {
  return typeof claim === 'string' && isCapabilityId(claim) ? claim : null;
}
