/** A seeded stream of numbers: the same seed gives the same agencies and needs on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 32 even bits (splitmix32). */
  bits(): number {
    this.state = (this.state + 0x9e3779b9) >>> 0;
    let z = this.state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  }

  /** [0, 1) */
  ratio(): number {
    return this.bits() / 2 ** 32;
  }

  isWithin(probability: number): boolean {
    return this.ratio() < probability;
  }

  /** A whole number in [low, high], low ones more often the higher the skew; 1 is even. */
  whole(low: number, high: number, skew = 1): number {
    return low + Math.floor(this.ratio() ** skew * (high - low + 1));
  }

  pick<Value>(values: readonly Value[], skew = 1): Value {
    return values[this.whole(0, values.length - 1, skew)]!;
  }

  shuffled<Value>(values: readonly Value[]): Value[] {
    const result = [...values];
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.whole(0, i);
      [result[i], result[j]] = [result[j]!, result[i]!];
    }
    return result;
  }
}
