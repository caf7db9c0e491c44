import { RANKED, RANKED_BYTES, RANKED_COVERAGE, RANKED_ID, RANKED_SCORE } from './layout';
import { AFTER_COVERAGE, AFTER_ID, AFTER_SCORE, LIMIT, REQUEST } from './layout';

/** The best standings so far, best first. */
let length: i32 = 0;

export function clearRanked(): void {
  length = 0;
}

export function rankedCount(): i32 {
  return length;
}

/** Least score that may still enter; equal scores may, by coverage or id. */
export function scoreToEnter(): i32 {
  const limit = load<i32>(REQUEST + LIMIT);
  return length < limit ? 0 : load<i32>(entry(limit - 1) + RANKED_SCORE);
}

/** Takes a standing if it belongs among the best and follows the one asked to be followed. */
export function offer(score: i32, coverage: i32, id: usize): void {
  const afterScore = load<i32>(REQUEST + AFTER_SCORE);
  if (afterScore >= 0) {
    const afterCoverage = load<i32>(REQUEST + AFTER_COVERAGE);
    if (!precedes(afterScore, afterCoverage, REQUEST + AFTER_ID, score, coverage, id)) return;
  }
  let place = length;
  if (length == load<i32>(REQUEST + LIMIT)) {
    if (!precedesEntry(score, coverage, id, entry(length - 1))) return;
    place--;
  } else {
    length++;
  }
  while (place > 0 && precedesEntry(score, coverage, id, entry(place - 1))) {
    v128.store(entry(place), v128.load(entry(place - 1)));
    place--;
  }
  const at = entry(place);
  store<i32>(at + RANKED_SCORE, score);
  store<i32>(at + RANKED_COVERAGE, coverage);
  store<u32>(at + RANKED_ID, u32(id));
}

function entry(place: i32): usize {
  return RANKED + usize(place) * RANKED_BYTES;
}

function precedesEntry(score: i32, coverage: i32, id: usize, other: usize): bool {
  return precedes(
    score,
    coverage,
    id,
    load<i32>(other + RANKED_SCORE),
    load<i32>(other + RANKED_COVERAGE),
    load<u32>(other + RANKED_ID),
  );
}

/** Score and coverage descending, then id ascending. */
function precedes(s: i32, c: i32, id: usize, s2: i32, c2: i32, id2: usize): bool {
  if (s != s2) return s > s2;
  if (c != c2) return c > c2;
  const high = bswap(load<u64>(id));
  const high2 = bswap(load<u64>(id2));
  return high != high2 ? high < high2 : bswap(load<u64>(id + 8)) < bswap(load<u64>(id2 + 8));
}
