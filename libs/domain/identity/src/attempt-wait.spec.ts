import {
  type AttemptRecord,
  WAIT_POLICIES,
  waitAfter,
  waitLeft,
  type WaitPolicy,
  withAttempt,
} from './attempt-wait.ts';

const POLICY: WaitPolicy = {
  free: 3,
  firstWaitMs: 2_000,
  longestWaitMs: 60_000,
  forgottenAfterMs: 3_600_000,
};
const at = (milliseconds: number) => new Date(1_767_000_000_000 + milliseconds);

describe('the wait after failures', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 2_000],
    [4, 4_000],
    [7, 32_000],
    [8, 60_000],
    [1_000_000, 60_000],
  ])('%p cost %p ms', (failures, wait) => {
    expect(waitAfter(failures, POLICY)).toBe(wait);
  });

  it('passes with time', () => {
    const record: AttemptRecord = { failures: 4, lastAt: at(0) };

    expect(waitLeft(record, at(0), POLICY)).toBe(4_000);
    expect(waitLeft(record, at(3_000), POLICY)).toBe(1_000);
    expect(waitLeft(record, at(4_000), POLICY)).toBe(0);
  });

  it('is never longer than the policy says, even when the clock is set back', () => {
    expect(waitLeft({ failures: 99, lastAt: at(0) }, at(-86_400_000), POLICY)).toBe(60_000);
  });

  it('is forgotten after a quiet time, and the count begins anew', () => {
    const record: AttemptRecord = { failures: 40, lastAt: at(0) };

    expect(waitLeft(record, at(POLICY.forgottenAfterMs), POLICY)).toBe(0);
    expect(withAttempt(record, at(POLICY.forgottenAfterMs), POLICY).failures).toBe(1);
    expect(withAttempt(record, at(POLICY.forgottenAfterMs - 1), POLICY).failures).toBe(41);
  });

  it.each(Object.entries(WAIT_POLICIES))('of kind %s never becomes a lockout', (_, policy) => {
    expect(waitAfter(Number.MAX_SAFE_INTEGER, policy)).toBe(policy.longestWaitMs);
    expect(policy.longestWaitMs).toBeLessThanOrEqual(3_600_000);
    expect(policy.forgottenAfterMs).toBeGreaterThan(policy.longestWaitMs);
  });

  it('leaves a guesser few tries a day', () => {
    const tries = (policy: WaitPolicy) => {
      let record: AttemptRecord | null = null;
      let [now, count] = [0, 0];
      while (now < 86_400_000) {
        now += waitLeft(record, at(now), policy);
        record = withAttempt(record, at(now), policy);
        count += 1;
      }
      return count;
    };

    expect(tries(WAIT_POLICIES.account)).toBeLessThan(110);
    expect(tries(WAIT_POLICIES.secondFactor)).toBeLessThan(40);
  });
});
