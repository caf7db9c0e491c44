import { CLAIM_EVENTS, CLAIM_STATES, CLAIM_TRANSITIONS, nextClaimState } from './claim-state.ts';
import { ClaimAlreadyVerified, ClaimTransitionRefused } from './claim.errors.ts';
import { applyToClaim, claimOn, type ClaimEvent, unexaminedClaim } from './claim.ts';

const ON = '2026-11-23';
const EVENTS: Readonly<Record<ClaimEvent['kind'], ClaimEvent>> = {
  request: { kind: 'request', caseId: 'case-1' },
  answer: { kind: 'answer', caseId: 'case-2' },
  verify: { kind: 'verify', on: ON, caseId: null },
  ask_more: { kind: 'ask_more' },
  reject: { kind: 'reject', on: ON, reason: 'Not their work.' },
  contest: { kind: 'contest' },
  uphold: { kind: 'uphold', on: ON, reason: 'The client says otherwise.' },
  dismiss: { kind: 'dismiss' },
  rate: { kind: 'rate', on: ON },
};
const after = (...kinds: ClaimEvent['kind'][]) =>
  kinds.map((kind) => EVENTS[kind]).reduce(applyToClaim, unexaminedClaim('seo'));

describe('the table of claims', () => {
  it('names every state, and leads only to known ones', () => {
    expect(Object.keys(CLAIM_TRANSITIONS).sort()).toEqual([...CLAIM_STATES].sort());
    const targets = Object.values(CLAIM_TRANSITIONS).flatMap((row) => Object.values(row));
    expect(targets.filter((target) => !CLAIM_STATES.includes(target))).toEqual([]);
  });

  it('reaches every state from the first', () => {
    const reached = new Set(['none']);
    for (let round = 0; round < CLAIM_STATES.length; round += 1) {
      for (const state of CLAIM_STATES.filter((one) => reached.has(one))) {
        for (const event of CLAIM_EVENTS) reached.add(nextClaimState(state, event) ?? state);
      }
    }
    expect([...reached].sort()).toEqual([...CLAIM_STATES].sort());
  });

  it('has no dead end, and lets everybody ask again', () => {
    for (const state of CLAIM_STATES) {
      expect(Object.keys(CLAIM_TRANSITIONS[state])).not.toEqual([]);
    }
    for (const state of ['rejected', 'upheld', 'dismissed'] as const) {
      expect(nextClaimState(state, 'request')).toBe('requested');
    }
  });

  it('lets only examined claims be verified by an admin', () => {
    const from = CLAIM_STATES.filter((state) => nextClaimState(state, 'verify') !== null);
    expect(from).toEqual(['requested', 'more_asked']);
  });
});

describe('a claim', () => {
  it('is verified on the case it was requested with', () => {
    expect(after('request', 'verify')).toMatchObject({
      state: 'verified',
      verification: { by: 'admin', on: ON, caseId: 'case-1' },
    });
  });

  it('rests on the case of the answer, once more was asked', () => {
    expect(after('request', 'ask_more', 'answer', 'verify').verification?.caseId).toBe('case-2');
  });

  it('keeps its verification while contested, and after a contest is dismissed', () => {
    expect(after('request', 'verify', 'contest').verification).not.toBeNull();
    expect(after('request', 'verify', 'contest', 'dismiss').verification).not.toBeNull();
  });

  it('loses it when the contest is upheld, with the reason', () => {
    expect(after('request', 'verify', 'contest', 'uphold')).toMatchObject({
      state: 'upheld',
      verification: null,
      refusal: { kind: 'contest_upheld', on: ON, reason: 'The client says otherwise.' },
    });
  });

  it('keeps a refusal until it is verified', () => {
    expect(after('request', 'reject', 'request').refusal?.kind).toBe('rejected');
    expect(after('request', 'reject', 'request', 'verify').refusal).toBeNull();
  });

  it('is verified by a client who rated that very service', () => {
    expect(after('rate').verification).toEqual({ by: 'client', on: ON, caseId: null });
  });

  it('stays under examination when contested meanwhile', () => {
    expect(after('request', 'contest').state).toBe('requested');
    expect(after('request', 'ask_more', 'contest').state).toBe('more_asked');
  });

  it('is not requested twice over', () => {
    expect(() => after('request', 'request')).toThrow(ClaimTransitionRefused);
    expect(() => after('request', 'verify', 'request')).toThrow(ClaimAlreadyVerified);
    expect(() => after('request', 'verify', 'contest', 'dismiss', 'request')).toThrow(
      ClaimAlreadyVerified,
    );
  });

  it('is found by capability, or is unexamined', () => {
    const claim = after('request');
    expect(claimOn('seo', [claim])).toBe(claim);
    expect(claimOn('pr', [claim])).toEqual(unexaminedClaim('pr'));
  });
});
