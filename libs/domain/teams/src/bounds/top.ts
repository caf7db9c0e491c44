import { MAX_TEAM_MEMBERS } from '../team-rules.ts';

const NOBODY = -1e15;

/** The few best profits of a pool. */
export class Top {
  readonly rows = new Int32Array(MAX_TEAM_MEMBERS);
  readonly profits = new Float64Array(MAX_TEAM_MEMBERS);
  least = NOBODY;

  clear(): void {
    this.rows.fill(-1);
    this.profits.fill(NOBODY);
    this.least = NOBODY;
  }

  offer(row: number, profit: number): void {
    let place = MAX_TEAM_MEMBERS - 1;
    while (place > 0 && this.profits[place - 1]! < profit) {
      this.profits[place] = this.profits[place - 1]!;
      this.rows[place] = this.rows[place - 1]!;
      place--;
    }
    this.profits[place] = profit;
    this.rows[place] = row;
    this.least = this.profits[MAX_TEAM_MEMBERS - 1]!;
  }

  sum(count: number): number {
    let sum = 0;
    for (let place = 0; place < count; place++) sum += this.profits[place]!;
    return sum;
  }
}
