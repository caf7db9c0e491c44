/**
 * Geometric adstock: what a week's money still does in later ones, `y_t = x_t + θ · y_(t−1)`; a
 * steady spend works as `x / (1 − θ)`.
 */
export function carriedOver(spends: ArrayLike<number>, theta: number): Float64Array {
  const carried = new Float64Array(spends.length);
  let still = 0;
  for (let week = 0; week < spends.length; week++) {
    still = spends[week]! + theta * still;
    carried[week] = still;
  }
  return carried;
}

/** Share of its ceiling that a channel reaches each week: `1 − e^(−y / scale)`. */
export function saturated(carried: Float64Array, scale: number): Float64Array {
  return carried.map((spend) => -Math.expm1(-spend / scale));
}
