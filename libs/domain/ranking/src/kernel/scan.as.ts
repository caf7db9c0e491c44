import * as At from './layout';
import { boundForMoney, boundMoneyAside, mayCover, mayReach } from './bound.as';
import { addTerms, joinRates } from './columns.as';
import { openGates } from './gates.as';
import { clearRanked, scoreToEnter } from './ranked.as';
import { rankExactly } from './standing.as';

export { rankedCount } from './ranked.as';

/** Ranks every agency of the first blocks against the request; answers how many are eligible. */
export function scan(blocks: i32): i32 {
  clearRanked();
  let eligible: i32 = 0;
  let block: usize = At.FIRST_BLOCK;
  for (let b = 0; b < blocks; b++, block += At.BLOCK_BYTES) {
    for (let group = 0; group < At.BLOCK_AGENCIES; group += 16) {
      eligible += scanGroup(block, usize(group));
    }
  }
  return eligible;
}

function scanGroup(block: usize, group: usize): i32 {
  joinRates(block, group);
  const open = openGates(block, group, At.RATES);
  if (open == 0) return 0;
  const eligible = open & boundMoneyAside(block, group);
  if (eligible == 0) return 0;
  const toEnter = scoreToEnter();
  let hopeful = eligible & mayCover(toEnter);
  if (hopeful == 0) return popcnt(eligible);
  addTerms(block, group);
  hopeful &= mayReach(toEnter);
  if (hopeful != 0 && isMoneyLimited()) {
    boundForMoney();
    hopeful &= mayReach(toEnter);
  }
  while (hopeful != 0) {
    const agency = usize(ctz(hopeful));
    hopeful &= hopeful - 1;
    rankExactly(block, group + agency, exactTerms(block, group, agency));
  }
  return popcnt(eligible);
}

function isMoneyLimited(): bool {
  return load<i64>(At.REQUEST + At.SIXTY_BUDGETS) >= 0;
}

/** The terms of the bound with size fit exact again. */
function exactTerms(block: usize, group: usize, agency: usize): i32 {
  const last = load<u8>(block + At.EVIDENCE + At.SIZES_COLUMN * At.BLOCK_AGENCIES + group + agency);
  const sizes = (usize(last) >> At.SIZES_SHIFT) & 15;
  const points = load<i32>(At.REQUEST + At.SIZE_POINTS + (sizes << 2));
  const low = i32(load<u8>(At.REQUEST + At.SIZE_HALVES + sizes));
  const high = i32(load<u8>(At.REQUEST + At.SIZE_HALVES + 16 + sizes));
  return load<i32>(At.TERMS + (agency << 2)) - (low | (high << 8)) * 2 + points;
}

/** Place of an id among the first agencies, or -1. A plain walk: an edit costs milliseconds at most. */
export function find(agencies: i32, high: u64, low: u64): i32 {
  let block: usize = At.FIRST_BLOCK;
  for (let first = 0; first < agencies; first += At.BLOCK_AGENCIES, block += At.BLOCK_BYTES) {
    const inBlock = min(agencies - first, At.BLOCK_AGENCIES);
    let id = block + At.IDS;
    for (let agency = 0; agency < inBlock; agency++, id += 16) {
      if (load<u64>(id, 8) == low && load<u64>(id) == high) return first + agency;
    }
  }
  return -1;
}
