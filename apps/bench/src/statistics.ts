export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function p95(values: readonly number[]): number {
  return quantile(values, 0.95);
}

/** The nearest value at or above the share asked, of at least one value. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export interface Timed<Result> {
  readonly result: Result;
  readonly ms: number;
}

export async function timed<Result>(act: () => Result | Promise<Result>): Promise<Timed<Result>> {
  const start = performance.now();
  const outcome = act();
  // Awaiting what is no promise would add a turn of the event loop to every synchronous figure.
  const result = outcome instanceof Promise ? await outcome : outcome;
  return { result, ms: performance.now() - start };
}
