import type { Profile } from '../api/types.ts';

export const LISTING_STATES = [
  'suspended',
  'refused',
  'asked',
  'paused',
  'waiting',
  'published',
  'draft',
] as const;
/** Where a profile stands, in the order in which its people should hear of it. */
export type ListingState = (typeof LISTING_STATES)[number];

export function listingStateOf(profile: Profile, isSuspended: boolean): ListingState {
  const { state, reviewState, reviewReason } = profile;
  if (isSuspended) return 'suspended';
  if (reviewState === 'rejected' || profile.isHeldBack) return 'refused';
  if (reviewState === 'waiting' && reviewReason !== null) return 'asked';
  if (state === 'paused') return 'paused';
  if (state === 'published') return reviewState === 'waiting' ? 'waiting' : 'published';
  return 'draft';
}
