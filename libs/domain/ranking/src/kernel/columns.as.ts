import * as At from './layout';

/** Hourly rates of sixteen agencies, joined from their two columns, to RATES. */
export function joinRates(block: usize, group: usize): void {
  const high = v128.load(block + At.RATE_HIGH + group);
  const low = block + At.RATE_LOW + (group << 1);
  joinEight(At.RATES, v128.load(low), i16x8.extend_low_i8x16_u(high));
  joinEight(At.RATES + 32, v128.load(low, 16), i16x8.extend_high_i8x16_u(high));
}

function joinEight(to: usize, low: v128, high: v128): void {
  v128.store(to, joinFour(i32x4.extend_low_i16x8_u(low), i32x4.extend_low_i16x8_u(high)));
  v128.store(to, joinFour(i32x4.extend_high_i16x8_u(low), i32x4.extend_high_i16x8_u(high)), 16);
}

function joinFour(low: v128, high: v128): v128 {
  return v128.or(low, i32x4.shl(high, 16));
}

/** Points of sixteen agencies on a whole plan, coverage aside, size fit rounded up, to TERMS. */
export function addTerms(block: usize, group: usize): void {
  const last = v128.load(block + At.EVIDENCE + At.SIZES_COLUMN * At.BLOCK_AGENCIES + group);
  const sizes = v128.and(i16x8.shr_u(last, At.SIZES_SHIFT), i8x16.splat(15));
  const low = i8x16.swizzle(v128.load(At.REQUEST + At.SIZE_HALVES), sizes);
  const high = i8x16.swizzle(v128.load(At.REQUEST + At.SIZE_HALVES, 16), sizes);
  const first = joinLowBytes(low, high);
  const second = joinHighBytes(low, high);
  const at = block + (group << 2);
  termsOfFour(At.TERMS, at, i32x4.extend_low_i16x8_u(first));
  termsOfFour(At.TERMS + 16, at + 16, i32x4.extend_high_i16x8_u(first));
  termsOfFour(At.TERMS + 32, at + 32, i32x4.extend_low_i16x8_u(second));
  termsOfFour(At.TERMS + 48, at + 48, i32x4.extend_high_i16x8_u(second));
}

function termsOfFour(to: usize, at: usize, sizeHalves: v128): void {
  const traits = v128.load(at + At.TRAITS);
  const meritHigh = i32x4.shr_u(v128.load(at + At.RETAINER), At.MONEY_BITS);
  const merit = v128.or(
    i32x4.shr_u(traits, At.TRAIT_BITS),
    i32x4.shl(meritHigh, At.MERIT_LOW_BITS),
  );
  const asked = v128.and(traits, v128.load32_splat(At.REQUEST + At.SECTOR_BIT));
  const gain = v128.and(
    i32x4.ne(asked, i32x4.splat(0)),
    v128.load32_splat(At.REQUEST + At.SECTOR_POINTS_GAIN),
  );
  const sector = i32x4.add(gain, v128.load32_splat(At.REQUEST + At.SECTOR_POINTS_WITHOUT));
  v128.store(to, i32x4.add(i32x4.add(merit, sector), i32x4.shl(sizeHalves, 1)));
}

/** Eight 16-bit numbers from the first eight low and high bytes. */
export function joinLowBytes(low: v128, high: v128): v128 {
  return i8x16.shuffle(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}

/** The same from the last eight. */
export function joinHighBytes(low: v128, high: v128): v128 {
  // prettier-ignore
  return i8x16.shuffle(low, high, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}
