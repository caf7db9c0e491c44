/**
 * Whole numbers that sum to `total`, each the floor of its part or one more: the largest remainders
 * get the ones that are missing (Hamilton). Equal remainders go to the first.
 */
export function shareOut(parts: readonly number[], total: number): readonly number[] {
  const whole = parts.map(Math.floor);
  const missing = total - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = [...parts.keys()].sort(
    (a, b) => parts[b]! - whole[b]! - (parts[a]! - whole[a]!) || a - b,
  );
  for (const place of byRemainder.slice(0, Math.max(0, missing))) whole[place] = whole[place]! + 1;
  return whole;
}
