/** The letters of a word as bits, a..z; anything else falls on one of the same bits. */
export function letterSetOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1)
    letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/**
 * False when the sets alone rule out `edits` edits: one edit changes a set by two letters at most.
 * A cheap sieve before the edit distance.
 */
export function mayBeWithin(edits: number, some: number, other: number): boolean {
  let differing = some ^ other;
  for (let removed = 0; differing !== 0; removed += 1) {
    if (removed === 2 * edits) return false;
    differing &= differing - 1;
  }
  return true;
}
