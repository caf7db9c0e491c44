/**
 * Edits (insert, delete, replace, swap two neighbours) from one word to the other, or `limit + 1`
 * when they are more than `limit`.
 */
export function editDistanceWithin(from: string, to: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(from.length - to.length) > limit) return tooFar;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const replaced = at(last, column - 1) + (isSame ? 0 : 1);
      const edited = Math.min(replaced, at(last, column) + 1, at(current, column - 1) + 1);
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const distance =
        row > 1 && isSwap ? Math.min(edited, at(beforeLast, column - 2) + 1) : edited;
      current.push(distance);
      if (distance < least) least = distance;
    }
    if (least > limit) return tooFar;
    [beforeLast, last] = [last, current];
  }
  return Math.min(at(last, to.length), tooFar);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.MAX_SAFE_INTEGER;
}
