/** A figure that was asked for. */
export type Target = readonly [name: string, kind: 'at least' | 'at most', value: number];

/** Says of each target whether this run reached it. */
export function printTargets(
  metrics: Readonly<Record<string, number>>,
  targets: readonly Target[],
): void {
  console.log('');
  for (const [name, kind, target] of targets) {
    const value = metrics[name];
    if (value === undefined) continue;
    const isReached = kind === 'at least' ? value >= target : value <= target;
    console.log(
      `${isReached ? 'reached' : 'MISSED '} ${name} = ${value.toFixed(2)} (${kind} ${target})`,
    );
  }
}
