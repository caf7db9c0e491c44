import type { Clock } from '../../platform/clock/clock.ts';

/** The day as evidence counts it, `YYYY-MM-DD` in UTC. */
export function todayOf(clock: Clock): string {
  return clock.now().toISOString().slice(0, 10);
}

/** `YYYY-MM-DD` to `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
