import { MAX_TEAM_MEMBERS } from '../team-rules.ts';
import type { TeamProblem } from '../model/team-problem.ts';

/** Agencies and the firm's own person. */
export const MAX_ROWS = MAX_TEAM_MEMBERS + 1;

/**
 * The best hours of one fixed team, and the prices that prove it: `money` is what a minor unit is
 * worth in ppm, `minute` what an effective minute of each slot is.
 */
export class Allocation {
  isPossible = false;
  /** Ppm, not yet rounded. */
  value = 0;
  /** Minor units, not yet rounded. */
  cost = 0;
  money = 0;
  readonly minute: Float64Array;
  /** Minutes worked: member · slots + slot. */
  readonly minutes: Float64Array;
  /** Minutes each member bills or is paid for, coordination included. */
  readonly worked = new Float64Array(MAX_ROWS);
  /** What is left of each slot, effective minutes. */
  readonly left: Float64Array;

  constructor(slots: number) {
    this.minute = new Float64Array(slots);
    this.minutes = new Float64Array(MAX_ROWS * slots);
    this.left = new Float64Array(slots);
  }

  start({ slots, needed }: TeamProblem, members: number, coordination: number): void {
    this.isPossible = true;
    this.money = 0;
    this.left.set(needed);
    this.minutes.fill(0, 0, members * slots);
    this.worked.fill(0);
    this.worked[0] = coordination;
  }

  /** Ppm of what is filled; a full slot counts its whole weight, so that full is exactly full. */
  readValue({ slots, weightPpm, perMinute, needed }: TeamProblem): void {
    let value = 0;
    for (let slot = 0; slot < slots; slot++) {
      const left = this.left[slot]!;
      value += left <= 0 ? weightPpm[slot]! : perMinute[slot]! * (needed[slot]! - left);
    }
    this.value = value;
  }
}
