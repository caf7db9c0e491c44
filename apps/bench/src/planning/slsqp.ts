import type { MixProblem } from '@raccordo/mix';
import nlopt from 'nlopt-js';

/**
 * The same question put to a general-purpose solver (SLSQP of NLopt, the one Robyn allocates with):
 * one run for every subset that the budget can enter, since fees make the choice of channels no
 * matter of slopes.
 *
 * @returns most average results a month
 */
export function solveWithSlsqp(
  { channels, feesByMask, horizonMonths, season }: MixProblem,
  budgetMinor: number,
): number {
  const patience = channels.map(({ ramp }) => {
    const shares = season.map((index, at) => index * (ramp[at] ?? 0));
    return shares.reduce((sum, share) => sum + share, 0) / horizonMonths;
  });
  let best = 0;
  for (let mask = 1; mask < 1 << channels.length; mask++) {
    const active = channels.flatMap((model, at) =>
      mask & (1 << at) ? [{ ...model, ceiling: model.ceiling * patience[at]! }] : [],
    );
    best = Math.max(best, solveSubset(active, budgetMinor - (feesByMask[mask] ?? Infinity)));
  }
  nlopt.GC.flush();
  return best;
}

type Active = MixProblem['channels'][number];

/** Euros: solvers expect figures near one. */
const CENTS = 100;

function solveSubset(active: readonly Active[], amountMinor: number): number {
  const least = active.reduce((sum, { leastMinor }) => sum + leastMinor, 0);
  const most = active.reduce((sum, { mostMinor }) => sum + mostMinor, 0);
  if (!(amountMinor >= least)) return 0;
  const amount = Math.min(amountMinor, most);
  const resultsOf = (spends: ArrayLike<number>): number =>
    active.reduce((sum, { ceiling, baseMinor, scaleMinor }, at) => {
      return sum - ceiling * Math.expm1(-(baseMinor + CENTS * spends[at]!) / scaleMinor);
    }, 0);
  const share = most > least ? (amount - least) / (most - least) : 0;
  const start = active.map(
    ({ leastMinor, mostMinor }) => (leastMinor + share * (mostMinor - leastMinor)) / CENTS,
  );
  if (active.length === 1 || amount === most) return resultsOf(start);
  const solver = new nlopt.Optimize(nlopt.Algorithm.LD_SLSQP, active.length);
  solver.setLowerBounds(active.map(({ leastMinor }) => leastMinor / CENTS));
  solver.setUpperBounds(active.map(({ mostMinor }) => mostMinor / CENTS));
  solver.setMaxObjective((spends, slopes) => {
    if (slopes) {
      active.forEach(({ ceiling, baseMinor, scaleMinor }, at) => {
        const falling = Math.exp(-(baseMinor + CENTS * spends[at]!) / scaleMinor);
        slopes[at] = ((CENTS * ceiling) / scaleMinor) * falling;
      });
    }
    return resultsOf(spends);
  }, 1e-10);
  solver.addEqualityConstraint((spends, slopes) => {
    if (slopes) active.forEach((_, at) => (slopes[at] = 1));
    return spends.reduce((sum, spend) => sum + spend, 0) - amount / CENTS;
  }, 1e-9);
  solver.setMaxeval(500);
  const { x } = solver.optimize(start);
  // What breaks the budget by a rounding error is brought back before it is counted.
  const spent = x.reduce((sum, spend) => sum + spend, 0);
  return resultsOf(x.map((spend) => (spend * amount) / CENTS / spent));
}

/** The solver is WebAssembly and must be compiled once. */
export async function readySlsqp(): Promise<void> {
  await nlopt.ready;
}
