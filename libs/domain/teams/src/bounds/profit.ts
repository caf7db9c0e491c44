import type { TeamProblem } from '../model/team-problem.ts';
import type { Prices } from './prices.ts';

const IMPOSSIBLE = -1e15;

/** Entries of one row, best first, while paid minutes are handed out. */
const order = new Int32Array(64);
const worth = new Float64Array(64);

/**
 * The most a row adds at these prices, net of what it bills, when it also bears `coordination`
 * minutes. Below its retainer minutes are paid already, and go to the best of its entries.
 */
export function profitOf(
  problem: TeamProblem,
  prices: Prices,
  row: number,
  coordination: number,
): number {
  if (row === problem.houseRow) {
    return profitOfPaid(problem, prices, row, problem.houseMinutes - coordination);
  }
  const { code, most } = problem;
  const { worked, money } = prices;
  const rate = problem.rate[row]!;
  const price = money * rate;
  const end = problem.first[row + 1]!;
  let profit = -price * coordination;
  let minutes = coordination;
  for (let entry = problem.first[row]!; entry < end; entry++) {
    const gain = worked[code[entry]!]! - price;
    if (gain > 0) {
      profit += gain * most[entry]!;
      minutes += most[entry]!;
    }
  }
  const retainer = problem.retainer[row]!;
  if (minutes * rate >= retainer) return profit;
  return profitOfPaid(problem, prices, row, retainer / rate - coordination) - money * retainer;
}

/** What `paid` minutes are worth at most when they go to the best entries of a row. */
function profitOfPaid(problem: TeamProblem, prices: Prices, row: number, paid: number): number {
  if (paid < 0) return IMPOSSIBLE;
  const count = sortByWorth(problem, prices, row);
  let profit = 0;
  let left = paid;
  for (let place = 0; place < count && left > 0; place++) {
    const given = Math.min(left, problem.most[order[place]!]!);
    profit += given * worth[place]!;
    left -= given;
  }
  return profit;
}

/** The choice behind `profitOf`, added to `use` in effective minutes; returns the bill. */
export function addUse(
  problem: TeamProblem,
  prices: Prices,
  row: number,
  coordination: number,
  use: Float64Array,
): number {
  const { code, most, factorOf, slotOf, first } = problem;
  const give = (entry: number, minutes: number): void => {
    const at = code[entry]!;
    use[slotOf[at]!] = use[slotOf[at]!]! + minutes * factorOf[at]!;
  };
  const isHouse = row === problem.houseRow;
  const rate = problem.rate[row]!;
  const price = prices.money * rate;
  const isBilled = (entry: number): boolean => prices.worked[code[entry]!]! > price;
  if (!isHouse) {
    let minutes = coordination;
    for (let entry = first[row]!; entry < first[row + 1]!; entry++) {
      if (isBilled(entry)) minutes += most[entry]!;
    }
    if (minutes * rate >= problem.retainer[row]!) {
      for (let entry = first[row]!; entry < first[row + 1]!; entry++) {
        if (isBilled(entry)) give(entry, most[entry]!);
      }
      return minutes * rate;
    }
  }
  let left = (isHouse ? problem.houseMinutes : problem.retainer[row]! / rate) - coordination;
  const count = sortByWorth(problem, prices, row);
  for (let place = 0; place < count && left > 0; place++) {
    const minutes = Math.min(left, most[order[place]!]!);
    give(order[place]!, minutes);
    left -= minutes;
  }
  return isHouse ? 0 : problem.retainer[row]!;
}

function sortByWorth({ first, code }: TeamProblem, { worked }: Prices, row: number): number {
  let count = 0;
  for (let entry = first[row]!; entry < first[row + 1]!; entry++) {
    const value = worked[code[entry]!]!;
    if (value <= 0) continue;
    let place = count++;
    while (place > 0 && worth[place - 1]! < value) {
      worth[place] = worth[place - 1]!;
      order[place] = order[place - 1]!;
      place--;
    }
    worth[place] = value;
    order[place] = entry;
  }
  return count;
}
