import type { Pool } from '../bounds/pool.ts';
import type { Search } from './search.ts';

/** Comparing more pairs than this costs more than it saves. */
const MOST_ROWS = 6_000;
const MINUTE_SPECK = 1e-12;

/**
 * Drops a row when as many others as a team holds are no dearer and no weaker everywhere, since at
 * least one of them is then free to take its place. Equal rows keep the lower id, as the order of
 * teams does.
 */
export function dropDominated({ problem }: Search, pool: Pool, size: number): void {
  const { slots, first, code, most, factorOf, slotOf, rate, retainer, ids } = problem;
  const count = pool.size;
  if (count > MOST_ROWS || count <= size) return;
  const price = new Float64Array(count * slots).fill(Number.POSITIVE_INFINITY);
  const room = new Float64Array(count * slots);
  for (let place = 0; place < count; place++) {
    const row = pool.rows[place]!;
    for (let entry = first[row]!; entry < first[row + 1]!; entry++) {
      const at = place * slots + slotOf[code[entry]!]!;
      price[at] = rate[row]! / factorOf[code[entry]!]!;
      room[at] = most[entry]! * factorOf[code[entry]!]!;
    }
  }
  const dominates = (a: number, b: number): boolean => {
    const strong = pool.rows[a]!;
    const weak = pool.rows[b]!;
    if (retainer[strong]! > retainer[weak]! || rate[strong]! > rate[weak]!) return false;
    // With equal teams the lower id wins, so who is only as good must also have it.
    if (ids[strong]! > ids[weak]!) return false;
    for (let slot = 0; slot < slots; slot++) {
      if (price[a * slots + slot]! > price[b * slots + slot]!) return false;
      if (room[a * slots + slot]! < room[b * slots + slot]! - MINUTE_SPECK) return false;
    }
    return true;
  };
  // Whoever dominates has at least the profit, so it is found among those before; and whoever was
  // dropped was dominated by as many that also dominate what it does.
  const strongFirst = Array.from({ length: count }, (_, place) => place);
  strongFirst.sort(
    (a, b) =>
      pool.profits[b]! - pool.profits[a]! || (ids[pool.rows[a]!]! < ids[pool.rows[b]!]! ? -1 : 1),
  );
  const kept = new Uint8Array(count);
  const strong: number[] = [];
  for (const weak of strongFirst) {
    let above = 0;
    for (let at = 0; at < strong.length && above < size; at++) {
      if (dominates(strong[at]!, weak)) above++;
    }
    if (above === size) continue;
    kept[weak] = 1;
    strong.push(weak);
  }
  let left = 0;
  for (let place = 0; place < count; place++) if (kept[place] === 1) pool.keep(place, left++);
  pool.size = left;
}
