import type { TeamProblem } from '../model/team-problem.ts';
import type { Prices } from './prices.ts';
import { profitOf } from './profit.ts';
import type { Top } from './top.ts';

/** The rows still in question, with their profits at the prices last asked. */
export class Pool {
  /** Whether a profit is only bounded from above. */
  private readonly loose: Uint8Array;
  private asked: { problem: TeamProblem; prices: Prices; coordination: number } | null = null;

  private constructor(
    readonly rows: Int32Array,
    readonly profits: Float64Array,
    public size: number,
  ) {
    this.loose = new Uint8Array(rows.length);
  }

  static withRoom(room: number): Pool {
    return new Pool(new Int32Array(room), new Float64Array(room), 0);
  }

  static of(rows: ArrayLike<number>): Pool {
    return new Pool(Int32Array.from(rows), new Float64Array(rows.length), rows.length);
  }

  copy(): Pool {
    return new Pool(this.rows.slice(0, this.size), new Float64Array(this.size), this.size);
  }

  add(row: number): void {
    this.rows[this.size++] = row;
  }

  keep(place: number, size: number): void {
    this.rows[size] = this.rows[place]!;
    this.profits[size] = this.profits[place]!;
    this.loose[size] = this.loose[place]!;
  }

  /** The last takes the place of the one taken out. */
  take(place: number): number {
    const row = this.rows[place]!;
    this.keep(--this.size, place);
    return row;
  }

  /**
   * Profits at these prices, written out as one loop: it is half of every search. Where a retainer
   * binds, a bound that is quick to have stands in for the profit until somebody asks for more.
   */
  price(problem: TeamProblem, prices: Prices, coordination: number, top: Top): void {
    const { rows, profits, loose, size } = this;
    const { first, code, most, rate, retainer } = problem;
    const { worked, money } = prices;
    this.asked = { problem, prices, coordination };
    top.clear();
    for (let place = 0; place < size; place++) {
      const row = rows[place]!;
      const perMinute = rate[row]!;
      const price = money * perMinute;
      let profit = -price * coordination;
      let minutes = coordination;
      let value = 0;
      let best = 0;
      for (let entry = first[row]!, end = first[row + 1]!; entry < end; entry++) {
        const worth = worked[code[entry]!]!;
        const given = most[entry]!;
        value += worth * given;
        if (worth > best) best = worth;
        if (worth > price) {
          profit += (worth - price) * given;
          minutes += given;
        }
      }
      loose[place] = 0;
      if (minutes * perMinute < retainer[row]!) {
        const paid = retainer[row]! / perMinute - coordination;
        profit = Math.min(profit, Math.min(value, paid * best) - money * retainer[row]!);
        if (profit > top.least) profit = profitOf(problem, prices, row, coordination);
        else loose[place] = 1;
      }
      profits[place] = profit;
      if (profit > top.least) top.offer(row, profit);
    }
  }

  /** Drops whoever's profit is less. */
  drop(less: number): void {
    let size = 0;
    for (let place = 0; place < this.size; place++) {
      if (this.profits[place]! >= less && this.tightened(place) >= less) this.keep(place, size++);
    }
    this.size = size;
  }

  /** Drops whoever is in no team of `count` of these with profits of `enough` in all. */
  filter(count: number, enough: number, top: Top): void {
    // With the best `count - 1` others, or among the best itself.
    this.drop(Math.min(enough - top.sum(count - 1), top.profits[count - 1]!));
    if (top.sum(count) < enough) this.size = 0;
  }

  private tightened(place: number): number {
    if (this.loose[place] === 1 && this.asked !== null) {
      const { problem, prices, coordination } = this.asked;
      this.profits[place] = profitOf(problem, prices, this.rows[place]!, coordination);
      this.loose[place] = 0;
    }
    return this.profits[place]!;
  }

  /** The same, best first. */
  sorted(): Pool {
    const places = this.bestPlaces(this.size);
    return new Pool(
      Int32Array.from(places, (place) => this.rows[place]!),
      Float64Array.from(places, (place) => this.profits[place]!),
      this.size,
    );
  }

  /** The rows of the `count` largest profits, best first. */
  best(count: number): readonly number[] {
    return this.bestPlaces(count).map((place) => this.rows[place]!);
  }

  private bestPlaces(count: number): readonly number[] {
    const { profits, rows, size } = this;
    const cut = size > count ? largest(profits.slice(0, size), count) : Number.NEGATIVE_INFINITY;
    const places: number[] = [];
    for (let place = 0; place < size; place++) if (profits[place]! >= cut) places.push(place);
    places.sort((a, b) => profits[b]! - profits[a]! || rows[a]! - rows[b]!);
    return places.slice(0, count);
  }
}

/** The count-th largest value (Hoare's selection); reorders the values. */
function largest(values: Float64Array, count: number): number {
  let low = 0;
  let high = values.length - 1;
  const wanted = count - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! > pivot) i++;
      while (values[j]! < pivot) j--;
      if (i <= j) {
        const swapped = values[i]!;
        values[i++] = values[j]!;
        values[j--] = swapped;
      }
    }
    if (wanted <= j) high = j;
    else if (wanted >= i) low = i;
    else break;
  }
  return values[wanted]!;
}
