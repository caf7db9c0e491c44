import type { TeamProblem } from '../model/team-problem.ts';

/**
 * Prices of money and of effective minutes, by which every agency can be judged alone (Lagrange).
 * For any money ≥ 0 and 0 ≤ minute ≤ perMinute, and any team:
 *
 *     value − money · cost  ≤  constant + Σ profit of its members
 *
 * `isForCost`: among teams that fill every slot, money 1 and any minute ≥ 0 give, with a constant of
 * −Σ minute · needed, a bound on the cost alone.
 */
export class Prices {
  money = 0;
  isForCost = false;
  constant = 0;
  readonly minute: Float64Array;
  /** By code: what a minute worked is worth. */
  readonly worked: Float64Array;

  constructor(readonly problem: TeamProblem) {
    this.minute = new Float64Array(problem.slots);
    this.worked = new Float64Array(problem.factorOf.length);
  }

  copy(other: Prices): this {
    this.isForCost = other.isForCost;
    return this.set(other.money, other.minute);
  }

  set(money: number, minute: Float64Array): this {
    this.money = money;
    this.minute.set(minute);
    return this.settle();
  }

  /** The same prices in money, for bounding the cost of full teams. */
  forCost(): this {
    if (this.isForCost) return this;
    for (let slot = 0; slot < this.minute.length; slot++) {
      this.minute[slot] = this.money > 0 ? this.minute[slot]! / this.money : 0;
    }
    this.money = 1;
    this.isForCost = true;
    return this.settle();
  }

  /** After any change of `money` or `minute`. */
  settle(): this {
    const { slots, weightPpm, needed, factorOf, slotOf } = this.problem;
    let constant = 0;
    for (let slot = 0; slot < slots; slot++) {
      const weight = this.isForCost ? 0 : weightPpm[slot]!;
      constant += weight - this.minute[slot]! * needed[slot]!;
    }
    this.constant = constant;
    for (let code = 0; code < factorOf.length; code++) {
      this.worked[code] = this.minute[slotOf[code]!]! * factorOf[code]!;
    }
    return this;
  }
}
