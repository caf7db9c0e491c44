import type { MixProblem } from '../response/channel-model.ts';
import { resultsAt } from '../response/response-curve.ts';

/**
 * Most results for a budget found without any of the engine's mathematics: every subset is filled
 * greedily in small steps, the best few are polished by moving money between pairs of channels. It
 * only evaluates curves, so it can be wrong only downwards, and is slow.
 */
export function independentBest(problem: MixProblem, budgetMinor: number): number {
  const patience = problem.channels.map(({ ramp }) => {
    const months = problem.season.map((season, at) => season * (ramp[at] ?? 0));
    return months.reduce((sum, share) => sum + share, 0) / problem.horizonMonths;
  });
  const bring = (at: number, minor: number) =>
    (patience[at] ?? 0) * resultsAt(problem.channels[at]!, minor);
  const filled = Array.from({ length: 1 << problem.channels.length }, (_, mask) =>
    greedily(problem, mask, budgetMinor, bring),
  ).filter((candidate) => candidate !== null);
  const best = filled.sort((a, b) => b.results - a.results).slice(0, 3);
  return Math.max(0, ...best.map((candidate) => polished(problem, candidate, bring)));
}

interface Filled {
  readonly active: readonly number[];
  readonly spends: number[];
  readonly results: number;
}

type Bring = (at: number, minor: number) => number;

const STEPS = 200;

function greedily(
  { channels, feesByMask, floorByMask }: MixProblem,
  mask: number,
  budgetMinor: number,
  bring: Bring,
): Filled | null {
  const active = channels.flatMap((_, at) => (mask & (1 << at) ? [at] : []));
  const spends = channels.map(({ leastMinor }) => leastMinor);
  let left = budgetMinor - (feesByMask[mask] ?? 0);
  for (const at of active) left -= spends[at]!;
  if (active.length === 0 || left < 0 || budgetMinor < (floorByMask?.[mask] ?? 0)) return null;
  const step = left / STEPS;
  for (let turn = 0; turn < STEPS; turn++) {
    let [best, gain] = [-1, 0];
    for (const at of active) {
      if (spends[at]! + step > channels[at]!.mostMinor) continue;
      const more = bring(at, spends[at]! + step) - bring(at, spends[at]!);
      if (more > gain) [best, gain] = [at, more];
    }
    if (best === -1) break;
    spends[best] = spends[best]! + step;
    left -= step;
  }
  // What no whole step could place: into whatever has room.
  for (const at of active) {
    const more = Math.min(left, channels[at]!.mostMinor - spends[at]!);
    spends[at] = spends[at]! + more;
    left -= more;
  }
  return { active, spends, results: active.reduce((sum, at) => sum + bring(at, spends[at]!), 0) };
}

function polished({ channels }: MixProblem, { active, spends }: Filled, bring: Bring): number {
  const pairs = active.flatMap((a) => active.filter((b) => b > a).map((b) => [a, b] as const));
  const brought = () => active.reduce((total, at) => total + bring(at, spends[at]!), 0);
  for (let round = 0, before = 0; round < 40; round++) {
    const now = brought();
    if (now - before < 1e-9 * now) break;
    before = now;
    for (const [a, b] of pairs) {
      const [from, to] = [channels[a]!, channels[b]!];
      const sum = spends[a]! + spends[b]!;
      let low = Math.max(from.leastMinor, sum - to.mostMinor);
      let high = Math.min(from.mostMinor, sum - to.leastMinor);
      const both = (minor: number) => bring(a, minor) + bring(b, sum - minor);
      for (let cut = 0; cut < 40; cut++) {
        const [first, second] = [low + (high - low) / 3, high - (high - low) / 3];
        if (both(first) < both(second)) low = first;
        else high = second;
      }
      const middle = (low + high) / 2;
      if (both(middle) < both(spends[a]!)) continue;
      spends[a] = middle;
      spends[b] = sum - middle;
    }
  }
  return brought();
}
