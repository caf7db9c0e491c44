/** Deterministic numbers from a seed (mulberry32): the same demo on every machine. */
export class SeededRandom {
  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  /** Whole number from low to high, both included. */
  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  isTrue(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One item, as often as its weight says. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item {
    let left = this.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return this.pick(items)[0];
  }

  /** A value of the distribution that these quantiles describe, straight between them. */
  fromQuantiles(quantiles: readonly (readonly [probability: number, value: number])[]): number {
    const at = this.next();
    let [lowAt, low] = quantiles[0] ?? [0, 0];
    for (const [highAt, high] of quantiles) {
      if (at <= highAt) {
        return highAt === lowAt ? high : low + ((high - low) * (at - lowAt)) / (highAt - lowAt);
      }
      [lowAt, low] = [highAt, high];
    }
    return low;
  }
}
