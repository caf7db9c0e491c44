import { DomainError } from '@raccordo/kernel';
import {
  BRIEF_EVENTS,
  BRIEF_STATES,
  BRIEF_TRANSITIONS,
  INITIAL_STATE,
  isFinal,
  nextStateOf,
  transition,
} from './brief-state.ts';
import type { BriefState } from './brief-state.ts';

const nextStates = (state: BriefState) => Object.values(BRIEF_TRANSITIONS[state]);

function reachableFrom(start: BriefState): Set<BriefState> {
  const seen = new Set<BriefState>([start]);
  for (const state of seen) nextStates(state).forEach((next) => seen.add(next));
  return seen;
}

const thrownBy = (act: () => unknown): DomainError => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('expected a domain error');
};

describe('the life of a brief', () => {
  it('reaches every state from a draft', () => {
    expect([...reachableFrom(INITIAL_STATE)].sort()).toEqual([...BRIEF_STATES].sort());
  });

  it('ends only in a stated outcome', () => {
    expect(BRIEF_STATES.filter(isFinal)).toEqual(['awarded', 'closed']);
  });

  it.each(BRIEF_STATES)('never leaves a brief in "%s" without a way to an outcome', (state) => {
    expect([...reachableFrom(state)].some(isFinal)).toBe(true);
  });

  it('never goes back to a draft', () => {
    expect(BRIEF_STATES.flatMap(nextStates)).not.toContain('draft');
  });

  it('uses every event', () => {
    const used = new Set(BRIEF_STATES.flatMap((state) => Object.keys(BRIEF_TRANSITIONS[state])));
    expect([...used].sort()).toEqual([...BRIEF_EVENTS].sort());
  });

  it('leads from draft to award', () => {
    const path = ['submit', 'diagnose', 'match', 'invite', 'decide', 'award'] as const;
    expect(path.reduce<BriefState>(transition, INITIAL_STATE)).toBe('awarded');
  });

  it.each(BRIEF_STATES.filter((state) => state !== 'draft'))(
    'refuses a second submission of a brief "%s"',
    (state) => {
      const error = thrownBy(() => transition(state, 'submit'));
      expect(error).toMatchObject({ code: 'brief.already_submitted', kind: 'conflict' });
    },
  );

  it('says which event did not fit which state', () => {
    const error = thrownBy(() => transition('draft', 'award'));
    expect(error).toMatchObject({
      code: 'brief.transition_refused',
      details: { state: 'draft', event: 'award' },
    });
  });

  it('answers null where a caller only asks', () => {
    expect(nextStateOf('closed', 'match')).toBeNull();
    expect(nextStateOf('matched', 'match')).toBe('matched');
  });
});
