/** RFC 6238 as every authenticator app speaks it. */
export const ONE_TIME_CODE = { digits: 6, periodSeconds: 30, toleratedSteps: 1 } as const;

export function timeStepOf(now: Date): number {
  return Math.floor(now.getTime() / 1_000 / ONE_TIME_CODE.periodSeconds);
}

/**
 * The step a code belongs to, if it may still be used: each step opens once, and after a step none
 * before it. `distance` is how far the code lies from now, in steps; null = it fits none.
 */
export function acceptedStep(
  now: Date,
  distance: number | null,
  lastStep: number | null,
): number | null {
  if (distance === null || Math.abs(distance) > ONE_TIME_CODE.toleratedSteps) return null;
  const step = timeStepOf(now) + distance;
  return lastStep !== null && step <= lastStep ? null : step;
}
