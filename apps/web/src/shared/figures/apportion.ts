/**
 * Parts rounded to `step` so that they still add up, as shown, to the whole rounded to `step`
 * (largest remainder; ties go to the earlier part). Without it a column of rounded figures may miss
 * its own sum by a hundredth.
 */
export function apportion(parts: readonly number[], step: number): readonly number[] {
  const whole = Math.round(parts.reduce((sum, part) => sum + part, 0) / step);
  const floors = parts.map((part) => Math.floor(part / step));
  const left = whole - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part / step - Math.floor(part / step) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index);
  const raised = new Set(byRemainder);
  return floors.map((floor, index) => (floor + (raised.has(index) ? 1 : 0)) * step);
}
