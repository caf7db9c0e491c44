import * as At from './layout';

/** One bit for each of sixteen agencies, set where every gate but "covers nothing" is open. */
export function openGates(block: usize, group: usize, rates: usize): i32 {
  let open: i32 = 0;
  for (let quarter: usize = 0; quarter < 4; quarter++) {
    const at = (group << 2) + (quarter << 4);
    const gates = v128.load(block + At.GATES + at);
    const retainer = v128.and(v128.load(block + At.RETAINER + at), i32x4.splat(At.MONEY_MAX));
    const rate = v128.load(rates + (quarter << 4));
    const state = v128.and(gates, i32x4.splat(At.OPEN_BIT | At.BARRED_BIT));
    const shut = v128.or(
      v128.or(lacks(gates, At.REGION_MASK), lacks(gates, At.LANGUAGE_MASK)),
      i32x4.ne(state, i32x4.splat(At.OPEN_BIT)),
    );
    const tooDear = v128.or(
      i32x4.gt_s(retainer, v128.load32_splat(At.REQUEST + At.MAX_RETAINER)),
      i32x4.gt_u(
        i32x4.sub(rate, v128.load32_splat(At.REQUEST + At.MIN_RATE)),
        v128.load32_splat(At.REQUEST + At.RATE_SPAN),
      ),
    );
    open |= (i32x4.bitmask(v128.or(shut, tooDear)) ^ 15) << i32(quarter << 2);
  }
  return open;
}

function lacks(gates: v128, mask: usize): v128 {
  const asked = v128.and(gates, v128.load32_splat(At.REQUEST + mask));
  return i32x4.eq(asked, i32x4.splat(0));
}
