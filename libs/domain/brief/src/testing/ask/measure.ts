import type { CapabilityId } from '@raccordo/taxonomy';

/** What should have been named and what was. */
export interface Judged {
  readonly expected: readonly CapabilityId[];
  readonly named: readonly CapabilityId[];
}

export interface Measure {
  readonly rows: number;
  readonly hits: number;
  readonly named: number;
  readonly expected: number;
  /** Of what was named, how much was right, 0..1; 1 when nothing was named. */
  readonly precision: number;
  /** Of what was right, how much was named, 0..1; 1 when nothing was to be named. */
  readonly recall: number;
}

/** Micro-averaged: every naming counts once, whatever its row or capability. */
export function measure(rows: readonly Judged[]): Measure {
  let hits = 0;
  let named = 0;
  let expected = 0;
  for (const row of rows) {
    hits += row.named.filter((capability) => row.expected.includes(capability)).length;
    named += row.named.length;
    expected += row.expected.length;
  }
  const precision = named === 0 ? 1 : hits / named;
  const recall = expected === 0 ? 1 : hits / expected;
  return { rows: rows.length, hits, named, expected, precision, recall };
}

/** The same, looking at one capability only. */
export function measureOf(capability: CapabilityId, rows: readonly Judged[]): Measure {
  const only = (list: readonly CapabilityId[]) => list.filter((each) => each === capability);
  return measure(
    rows.map(({ expected, named }) => ({ expected: only(expected), named: only(named) })),
  );
}
