/** Jaro's similarity with Winkler's bonus for a common beginning; 0..1, symmetric, 1 for equals. */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroOf(a, b);
  const prefix = commonPrefix(a, b, MAX_PREFIX);
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

const MAX_PREFIX = 4;
const PREFIX_WEIGHT = 0.1;

function jaroOf(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const window = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const isTaken = new Array<boolean>(b.length).fill(false);
  const fromA: string[] = [];
  for (let at = 0; at < a.length; at += 1) {
    const end = Math.min(b.length - 1, at + window);
    for (let other = Math.max(0, at - window); other <= end; other += 1) {
      if (isTaken[other] === true || a[at] !== b[other]) continue;
      isTaken[other] = true;
      fromA.push(a[at] ?? '');
      break;
    }
  }
  const matches = fromA.length;
  if (matches === 0) return 0;
  const fromB = isTaken.flatMap((taken, at) => (taken ? [b[at]] : []));
  const outOfPlace = fromA.filter((letter, at) => letter !== fromB[at]).length;
  const transposed = outOfPlace / 2;
  return (matches / a.length + matches / b.length + (matches - transposed) / matches) / 3;
}

function commonPrefix(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && length < a.length && a[length] === b[length]) length += 1;
  return length;
}
