import { joinHighBytes, joinLowBytes } from './columns.as';
import * as At from './layout';

/** Accumulators of the bound, four agencies each; globals, for a function gives back one value. */
let sum0: v128 = i32x4.splat(0);
let sum1: v128 = i32x4.splat(0);
let sum2: v128 = i32x4.splat(0);
let sum3: v128 = i32x4.splat(0);

/**
 * Lays out evidence and units of time of sixteen agencies and bounds their coverage money aside;
 * one bit for each that offers any line.
 */
export function boundMoneyAside(block: usize, group: usize): i32 {
  const lines = load<i32>(At.REQUEST + At.LINE_COUNT);
  const hourUnits = v128.load8_splat(At.REQUEST + At.HOUR_UNITS);
  let any = i8x16.splat(0);
  let a0 = i32x4.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let line: usize = At.LINES;
  let to: usize = At.SCRATCH;
  for (let l = 0; l < lines; l++, line += At.LINE_BYTES, to += At.SCRATCH_BYTES) {
    const hours = v128.load(block + usize(load<u32>(line + At.LINE_HOURS)) + group);
    const evidence = v128.load(block + usize(load<u32>(line + At.LINE_EVIDENCE)) + group);
    const shifted = i16x8.shr_u(evidence, load<i32>(line + At.LINE_SHIFT));
    const level = v128.and(shifted, i8x16.splat(3));
    const needed = v128.load16_splat(line + At.LINE_UNITS);
    const units0 = i16x8.min_u(i16x8.extmul_low_i8x16_u(hours, hourUnits), needed);
    const units1 = i16x8.min_u(i16x8.extmul_high_i8x16_u(hours, hourUnits), needed);
    any = v128.or(any, hours);
    v128.store(to, level);
    v128.store(to, units0, 16);
    v128.store(to, units1, 32);
    const low = i8x16.swizzle(v128.load(line + At.LINE_STEPS_LOW), level);
    const high = i8x16.swizzle(v128.load(line + At.LINE_STEPS_HIGH), level);
    const steps0 = joinLowBytes(low, high);
    const steps1 = joinHighBytes(low, high);
    a0 = i32x4.add(a0, i32x4.extmul_low_i16x8_u(units0, steps0));
    a1 = i32x4.add(a1, i32x4.extmul_high_i16x8_u(units0, steps0));
    a2 = i32x4.add(a2, i32x4.extmul_low_i16x8_u(units1, steps1));
    a3 = i32x4.add(a3, i32x4.extmul_high_i16x8_u(units1, steps1));
  }
  sum0 = a0;
  sum1 = a1;
  sum2 = a2;
  sum3 = a3;
  return i8x16.bitmask(i8x16.ne(any, i8x16.splat(0)));
}

/**
 * Spends the minutes sixteen agencies can be paid for, all at once. Pairs come in the order of
 * value per minute; an agency takes part in the one pair of each line that has its own evidence, so
 * sixteen different orders are one list. Everything is rounded up: never under the exact coverage.
 */
export function boundForMoney(): void {
  const pairs = load<i32>(At.REQUEST + At.PAIR_COUNT);
  let left0 = i16x8.narrow_i32x4_u(unitsBought(0), unitsBought(16));
  let left1 = i16x8.narrow_i32x4_u(unitsBought(32), unitsBought(48));
  let a0 = i32x4.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let pair: usize = At.PAIRS;
  for (let p = 0; p < pairs; p++, pair += At.PAIR_BYTES) {
    const from = At.SCRATCH + usize(load<i32>(pair + At.PAIR_LINE)) * At.SCRATCH_BYTES;
    const steps = v128.load16_splat(pair + At.PAIR_STEPS);
    const mine = i8x16.eq(v128.load(from), v128.load8_splat(pair + At.PAIR_LEVEL));
    const mine0 = i16x8.extend_low_i8x16_s(mine);
    const mine1 = i16x8.extend_high_i8x16_s(mine);
    const units0 = i16x8.min_u(v128.and(v128.load(from, 16), mine0), left0);
    const units1 = i16x8.min_u(v128.and(v128.load(from, 32), mine1), left1);
    left0 = i16x8.sub(left0, units0);
    left1 = i16x8.sub(left1, units1);
    a0 = i32x4.add(a0, i32x4.extmul_low_i16x8_u(units0, steps));
    a1 = i32x4.add(a1, i32x4.extmul_high_i16x8_u(units0, steps));
    a2 = i32x4.add(a2, i32x4.extmul_low_i16x8_u(units1, steps));
    a3 = i32x4.add(a3, i32x4.extmul_high_i16x8_u(units1, steps));
  }
  sum0 = a0;
  sum1 = a1;
  sum2 = a2;
  sum3 = a3;
}

function unitsBought(offset: usize): v128 {
  const rate = f32x4.convert_i32x4_s(v128.load(At.RATES + offset));
  const units = f32x4.div(v128.load32_splat(At.REQUEST + At.BUYING), rate);
  return i32x4.trunc_sat_f32x4_s(f32x4.add(units, v128.load32_splat(At.REQUEST + At.ROUND_UP)));
}

/** One bit for each of sixteen agencies whose score may reach `score`. */
export function mayReach(score: i32): i32 {
  const least = f32x4.splat(f32(score) - SLACK);
  return (
    reach(sum0, 0, least) |
    (reach(sum1, 16, least) << 4) |
    (reach(sum2, 32, least) << 8) |
    (reach(sum3, 48, least) << 12)
  );
}

/**
 * Points that rounding in single precision may lose: seven roundings to 24 bits, on a score of a
 * million at most, come to less than one.
 */
const SLACK: f32 = 2;

/** Points of a whole score. */
const WHOLE: f32 = 1_000_000;

/**
 * One bit for each of sixteen agencies whose coverage alone leaves room for `score`: a score never
 * exceeds its coverage, so most groups end here, before their terms are looked at.
 */
export function mayCover(score: i32): i32 {
  const least = f32x4.splat(f32(score) - SLACK);
  const perStep = v128.load32_splat(At.REQUEST + At.POINTS_PER_STEP);
  const perPoint = v128.load32_splat(At.REQUEST + At.RATIO_PER_POINT);
  const scale = f32x4.mul(f32x4.mul(perStep, perPoint), f32x4.splat(WHOLE));
  return (
    covers(sum0, scale, least) |
    (covers(sum1, scale, least) << 4) |
    (covers(sum2, scale, least) << 8) |
    (covers(sum3, scale, least) << 12)
  );
}

function covers(steps: v128, scale: v128, least: v128): i32 {
  return i32x4.bitmask(f32x4.ge(f32x4.mul(f32x4.convert_i32x4_u(steps), scale), least));
}

/** Terms count on the covered part, which rounding up may have put a little above the whole. */
function reach(steps: v128, offset: usize, least: v128): i32 {
  const perStep = v128.load32_splat(At.REQUEST + At.POINTS_PER_STEP);
  const points = f32x4.mul(f32x4.convert_i32x4_u(steps), perStep);
  const ratio = f32x4.mul(points, v128.load32_splat(At.REQUEST + At.RATIO_PER_POINT));
  const covered = f32x4.min(ratio, f32x4.splat(1));
  const terms = f32x4.convert_i32x4_s(v128.load(At.TERMS + offset));
  return i32x4.bitmask(f32x4.ge(f32x4.add(points, f32x4.mul(terms, covered)), least));
}
