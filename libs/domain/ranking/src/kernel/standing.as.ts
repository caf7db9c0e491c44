import * as At from './layout';
import { offer } from './ranked.as';

/**
 * Scores one agency in whole numbers, as matching does: buy minutes, spend them line by line in the
 * order given, floor every line on its own, count the terms on the part that is covered.
 */
export function rankExactly(block: usize, agency: usize, terms: i32): void {
  const pairs = load<i32>(At.REQUEST + At.PAIR_COUNT);
  const weight = load<i32>(At.REQUEST + At.COVERAGE_WEIGHT);
  let left = minutesBought(block, agency);
  let score: i32 = 0;
  let coverage: i32 = 0;
  let pair: usize = At.PAIRS;
  for (let p = 0; p < pairs && left > 0; p++, pair += At.PAIR_BYTES) {
    const line = At.LINES + usize(load<i32>(pair + At.PAIR_LINE)) * At.LINE_BYTES;
    const evidence = load<u8>(block + usize(load<u32>(line + At.LINE_EVIDENCE)) + agency);
    const level = (i32(evidence) >> load<i32>(line + At.LINE_SHIFT)) & 3;
    if (level != load<i32>(pair + At.PAIR_LEVEL)) continue;
    const hours = i32(load<u8>(block + usize(load<u32>(line + At.LINE_HOURS)) + agency));
    const minutes = min(min(hours * 60, load<i32>(pair + At.PAIR_MINUTES)), left);
    left -= minutes;
    const gained = i64(load<i32>(pair + At.PAIR_GAIN)) * i64(minutes);
    const covered = gained / i64(load<i32>(pair + At.PAIR_WHOLE));
    coverage += i32(covered);
    score += i32((covered * i64(weight)) / 1_000_000);
  }
  score += i32((i64(terms) * i64(coverage)) / 1_000_000);
  offer(score, coverage, block + At.IDS + (agency << 4));
}

function minutesBought(block: usize, agency: usize): i32 {
  const sixtyBudgets = load<i64>(At.REQUEST + At.SIXTY_BUDGETS);
  if (sixtyBudgets < 0) return i32.MAX_VALUE;
  const low = i64(load<u16>(block + At.RATE_LOW + (agency << 1)));
  const high = i64(load<u8>(block + At.RATE_HIGH + agency));
  return i32(min<i64>(sixtyBudgets / (low | (high << 16)), i32.MAX_VALUE));
}
