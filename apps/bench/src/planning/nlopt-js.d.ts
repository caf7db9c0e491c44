/** The part of NLopt's port that the bench uses; the package brings no types. */
declare module 'nlopt-js' {
  type Valued = (spends: readonly number[], slopes: number[] | null) => number;

  interface Optimize {
    setLowerBounds(bounds: readonly number[]): void;
    setUpperBounds(bounds: readonly number[]): void;
    setMaxObjective(valueOf: Valued, tolerance: number): void;
    addEqualityConstraint(valueOf: Valued, tolerance: number): void;
    setMaxeval(evaluations: number): void;
    optimize(start: readonly number[]): {
      readonly success: boolean;
      readonly x: readonly number[];
      readonly value: number;
    };
  }

  const nlopt: {
    readonly ready: Promise<void>;
    readonly Algorithm: { readonly LD_SLSQP: number };
    readonly Optimize: new (algorithm: number, dimensions: number) => Optimize;
    readonly GC: { flush(): void };
  };
  export default nlopt;
}
