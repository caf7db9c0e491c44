import { groupBy } from '../group-by.ts';
import { LEAST_FIRMS } from './release-needs.ts';

/** One answer of one firm. */
export interface Told<Value> {
  readonly subject: string;
  readonly value: Value;
}

export interface Counted<Value> {
  readonly value: Value;
  readonly count: number;
}

export interface Tally<Value> {
  /** Most frequent first, then as the values first came. */
  readonly shown: readonly Counted<Value>[];
  /** All others together; they are at least two values, or none. */
  readonly others: number;
}

/**
 * How often each value was given, for the public: values of fewer than `leastFirms` firms are counted
 * together. A single rare value takes the least frequent other with it, or subtracting would tell it.
 */
export function tallyOf<Value extends string | null>(
  answers: readonly Told<Value>[],
  leastFirms: number = LEAST_FIRMS,
): Tally<Value> {
  const groups = [...groupBy(answers, ({ value }) => value)]
    .map(([value, group]) => ({ value, count: group.length, firms: firmsOf(group) }))
    .sort((a, b) => b.count - a.count);
  const rare = groups.filter(({ firms }) => firms < leastFirms);
  const common = groups.filter(({ firms }) => firms >= leastFirms);
  const hidden = rare.length === 1 ? [...rare, ...common.slice(-1)] : rare;
  return {
    shown: common
      .slice(0, groups.length - hidden.length)
      .map(({ value, count }) => ({ value, count })),
    others: hidden.reduce((sum, { count }) => sum + count, 0),
  };
}

const firmsOf = (group: readonly Told<unknown>[]): number =>
  new Set(group.map(({ subject }) => subject)).size;
