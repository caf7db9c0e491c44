/** Columns at right angles to each other, of length one, spanning the same as those given. */
export function orthonormal(columns: readonly Float64Array[]): readonly Float64Array[] {
  const basis: Float64Array[] = [];
  for (const column of columns) {
    const rest = withoutSpan(withoutSpan(column, basis), basis);
    const length = Math.sqrt(dot(rest, rest));
    // What the columns before already say adds nothing but noise.
    if (length > 1e-9 * Math.sqrt(dot(column, column))) basis.push(rest.map((x) => x / length));
  }
  return basis;
}

/** What is left of a column once a basis has explained what it can. */
export function withoutSpan(column: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const rest = Float64Array.from(column);
  for (const unit of basis) {
    const part = dot(unit, rest);
    for (let i = 0; i < rest.length; i++) rest[i]! -= part * unit[i]!;
  }
  return rest;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

const MOST_ROUNDS = 400;

/**
 * Least squares with no coefficient below zero (money never takes results away), one coefficient at
 * a time until nothing moves. `gram` and `target` are the products of columns and of columns with
 * the results; `ridge` is added to the diagonal relative to it.
 */
export function nonNegative(
  gram: readonly Float64Array[],
  target: Float64Array,
  ridge: number,
): Float64Array {
  const count = target.length;
  const coefficients = new Float64Array(count);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (let i = 0; i < count; i++) {
      const diagonal = gram[i]![i]! * (1 + ridge);
      if (!(diagonal > 0)) continue;
      let rest = target[i]!;
      for (let j = 0; j < count; j++) if (j !== i) rest -= gram[i]![j]! * coefficients[j]!;
      const next = Math.max(0, rest / diagonal);
      moved = Math.max(moved, Math.abs(next - coefficients[i]!) * Math.sqrt(diagonal));
      coefficients[i] = next;
    }
    if (moved < 1e-9) break;
  }
  return coefficients;
}

/** Coefficients of plain least squares (Gram-Schmidt, then back substitution); repeats get zero. */
export function linearFit(columns: readonly Float64Array[], results: Float64Array): Float64Array {
  const count = columns.length;
  const coefficients = new Float64Array(count);
  const units: Float64Array[] = [];
  const upper = columns.map(() => new Float64Array(count));
  columns.forEach((column, j) => {
    const rest = Float64Array.from(column);
    units.forEach((unit, i) => {
      const part = dot(unit, rest);
      upper[i]![j] = part;
      for (let k = 0; k < rest.length; k++) rest[k]! -= part * unit[k]!;
    });
    const length = Math.sqrt(dot(rest, rest));
    const isNew = length > 1e-9 * Math.sqrt(dot(column, column));
    upper[j]![j] = isNew ? length : 0;
    units.push(isNew ? rest.map((x) => x / length) : rest.fill(0));
  });
  const parts = units.map((unit) => dot(unit, results));
  for (let i = count - 1; i >= 0; i--) {
    let rest = parts[i]!;
    for (let j = i + 1; j < count; j++) rest -= upper[i]![j]! * coefficients[j]!;
    coefficients[i] = upper[i]![i]! > 0 ? rest / upper[i]![i]! : 0;
  }
  return coefficients;
}
