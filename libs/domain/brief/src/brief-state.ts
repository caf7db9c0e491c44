import { BriefAlreadySubmitted, BriefTransitionRefused } from './brief.errors.ts';

export const BRIEF_STATES = [
  'draft',
  'submitted',
  'diagnosed',
  'matched',
  'inviting',
  'deciding',
  'awarded',
  'closed',
] as const;
export type BriefState = (typeof BRIEF_STATES)[number];

export const BRIEF_EVENTS = [
  'submit',
  'diagnose',
  'match',
  'invite',
  'decide',
  'award',
  'close',
] as const;
export type BriefEvent = (typeof BRIEF_EVENTS)[number];

type Transitions = Readonly<Record<BriefState, Readonly<Partial<Record<BriefEvent, BriefState>>>>>;

/**
 * The life of a brief, whole. A draft is deleted, never closed; a matched brief may be matched
 * again as agencies change; an owner who likes no proposal goes back to inviting.
 */
export const BRIEF_TRANSITIONS: Transitions = {
  draft: { submit: 'submitted' },
  submitted: { diagnose: 'diagnosed', close: 'closed' },
  diagnosed: { match: 'matched', close: 'closed' },
  matched: { match: 'matched', invite: 'inviting', close: 'closed' },
  inviting: { invite: 'inviting', decide: 'deciding', close: 'closed' },
  deciding: { invite: 'inviting', award: 'awarded', close: 'closed' },
  awarded: {},
  closed: {},
};

export const INITIAL_STATE: BriefState = 'draft';

export function isFinal(state: BriefState): boolean {
  return Object.keys(BRIEF_TRANSITIONS[state]).length === 0;
}

/** The state an event leads to, or null where the table has none. */
export function nextStateOf(state: BriefState, event: BriefEvent): BriefState | null {
  return BRIEF_TRANSITIONS[state][event] ?? null;
}

/** As `nextStateOf`, for callers to whom a refusal is a broken precondition: it throws. */
export function transition(state: BriefState, event: BriefEvent): BriefState {
  const next = nextStateOf(state, event);
  if (next !== null) return next;
  throw event === 'submit'
    ? new BriefAlreadySubmitted({ state })
    : new BriefTransitionRefused({ state, event });
}
