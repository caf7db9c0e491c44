import type { Clock } from '../../platform/clock/clock.ts';

/** The day as evidence counts it, `YYYY-MM-DD` in UTC. */
export function todayOf(clock: Clock): string {
  return clock.now().toISOString().slice(0, 10);
}
