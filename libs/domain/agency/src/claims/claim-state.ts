/**
 * Where the examination of one claim stands: an agency saying that it can do one capability. The
 * state says who has to move; what was found out is kept beside it, in `Claim`.
 */
export const CLAIM_STATES = [
  'none',
  'requested',
  'more_asked',
  'verified',
  'rejected',
  'contested',
  'upheld',
  'dismissed',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const CLAIM_EVENTS = [
  'request',
  'answer',
  'verify',
  'ask_more',
  'reject',
  'contest',
  'uphold',
  'dismiss',
  'rate',
] as const;
export type ClaimEventKind = (typeof CLAIM_EVENTS)[number];

type Transitions = Readonly<
  Record<ClaimState, Readonly<Partial<Record<ClaimEventKind, ClaimState>>>>
>;

/**
 * The life of a claim, whole. A contest of a claim under examination changes nothing but what the
 * examiner sees: one decision answers both. A client's rating of that very service is proof in
 * itself, except while somebody disputes the claim.
 */
export const CLAIM_TRANSITIONS: Transitions = {
  none: { request: 'requested', contest: 'contested', rate: 'verified' },
  requested: {
    verify: 'verified',
    ask_more: 'more_asked',
    reject: 'rejected',
    contest: 'requested',
    rate: 'verified',
  },
  more_asked: {
    answer: 'requested',
    verify: 'verified',
    reject: 'rejected',
    contest: 'more_asked',
    rate: 'verified',
  },
  verified: { contest: 'contested' },
  rejected: { request: 'requested', contest: 'contested', rate: 'verified' },
  contested: { uphold: 'upheld', dismiss: 'dismissed', contest: 'contested' },
  upheld: { request: 'requested', rate: 'verified' },
  dismissed: { request: 'requested', contest: 'contested', rate: 'verified' },
};

/** The state an event leads to, or null where the table has none. */
export function nextClaimState(state: ClaimState, event: ClaimEventKind): ClaimState | null {
  return CLAIM_TRANSITIONS[state][event] ?? null;
}
