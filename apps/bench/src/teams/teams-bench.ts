import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { printTargets } from '../print-targets.ts';
import { median, p95 } from '../statistics.ts';
import { measureJudge, QUICK_ROUNDS, ROUNDS, type JudgedRound } from './measure-judge.ts';
import { measureLoad, type LoadFigures } from './measure-load.ts';
import { measureTeams, openTeamMarket, type SizeTimes } from './measure-teams.ts';
import { NEED_KINDS } from './needs.ts';

const RESULTS = path.join(import.meta.dirname, '../../results/teams.json');
const NEEDS_OF_A_KIND = 100;
const QUICK_NEEDS_OF_A_KIND = 30;
export const TEAM_SIZES = [200, 2_000, 20_000, 100_000];

const TARGETS = [
  ['team_20k_p50_ms', 'at most', 15],
  ['team_20k_p95_ms', 'at most', 80],
  ['team_100k_p50_ms', 'at most', 30],
  ['team_100k_p95_ms', 'at most', 150],
  ['proven_share_100k', 'at least', 0.95],
  ['deadline_max_ms', 'at most', 120],
  ['no_answer', 'at most', 0],
  ['vs_highs_20k', 'at least', 100],
  ['judged_instances', 'at least', 100],
  ['mismatches', 'at most', 0],
] as const;

export async function runTeamsBench(sizes: readonly number[], isQuick: boolean): Promise<void> {
  const metrics: Record<string, number> = {};
  let deadlineMax = 0;
  let unanswered = 0;
  for (const size of sizes) {
    const market = openTeamMarket(size, isQuick ? QUICK_NEEDS_OF_A_KIND : NEEDS_OF_A_KIND);
    const figures = measureTeams(size, market);
    printSize(figures);
    Object.assign(metrics, metricsOfSize(figures));
    deadlineMax = Math.max(deadlineMax, ...figures.deadlineTimes);
    unanswered += figures.unanswered;
  }
  Object.assign(metrics, { deadline_max_ms: deadlineMax, no_answer: unanswered });
  Object.assign(metrics, metricsOfLoad(await measureLoad()));
  const rounds = await measureJudge(isQuick ? QUICK_ROUNDS : ROUNDS);
  Object.assign(metrics, metricsOfJudge(rounds));
  await mkdir(path.dirname(RESULTS), { recursive: true });
  await writeFile(RESULTS, `${JSON.stringify({ metrics }, null, 2)}\n`);
  printTargets(metrics, TARGETS);
}

const label = (size: number): string => (size < 1_000 ? String(size) : `${size / 1_000}k`);

function metricsOfSize({ size, times, deadlineTimes, ...counts }: SizeTimes) {
  const all = NEED_KINDS.flatMap((kind) => times[kind]);
  return {
    [`team_${label(size)}_p50_ms`]: median(all),
    [`team_${label(size)}_p95_ms`]: p95(all),
    [`team_${label(size)}_max_ms`]: Math.max(...all),
    [`proven_share_${label(size)}`]: counts.proven / deadlineTimes.length,
    [`largest_gap_ppm_${label(size)}`]: counts.largestGapPpm,
  };
}

function printSize({ size, times, ...figures }: SizeTimes): void {
  for (const kind of NEED_KINDS) {
    const [p50, high, max] = [median(times[kind]), p95(times[kind]), Math.max(...times[kind])];
    const cells = [p50, high, max].map((value) => value.toFixed(1).padStart(8)).join(' ');
    console.log(`${label(size).padEnd(5)} ${kind.padEnd(8)} median, p95, max ms ${cells}`);
  }
  const asked = figures.deadlineTimes.length;
  console.log(
    `${label(size).padEnd(5)} within 100 ms: ${figures.proven} of ${asked} proven, ` +
      `${figures.unprovenBest} more the best, gap at most ` +
      `${(figures.largestGapPpm / 10_000).toFixed(2)} %, slowest ` +
      `${Math.max(...figures.deadlineTimes).toFixed(1)} ms`,
  );
}

function metricsOfLoad({ quietPerSecond, busyPerSecond, busyMaxMs, searchesMs }: LoadFigures) {
  console.log(
    `cheap requests a second: ${quietPerSecond.toFixed(0)} alone, ${busyPerSecond.toFixed(0)} ` +
      `beside ten hard searches (${searchesMs.toFixed(0)} ms), slowest ${busyMaxMs.toFixed(1)} ms`,
  );
  return {
    cheap_requests_alone_per_s: quietPerSecond,
    cheap_requests_beside_searches_per_s: busyPerSecond,
    cheap_requests_beside_searches_max_ms: busyMaxMs,
  };
}

function metricsOfJudge(rounds: readonly JudgedRound[]): Record<string, number> {
  const metrics: Record<string, number> = {};
  for (const { size, isWhole, judged, unjudged } of rounds) {
    const all = [...judged, ...unjudged];
    const ratio = median(all.map(({ ours, judge }) => judge.ms / ours.ms));
    const mismatches = judged.filter(({ isSame }) => !isSame).length;
    metrics[`vs_highs_${label(size)}`] = ratio;
    console.log(
      `${label(size).padEnd(5)} HiGHS (${isWhole ? 'whole model' : 'undominated only'}): ` +
        `${judged.length} judged, ${unjudged.length} out of time, ${mismatches} mismatches, ` +
        `median ${median(all.map(({ judge }) => judge.ms)).toFixed(0)} ms, ratio ${ratio.toFixed(0)}`,
    );
  }
  const judged = rounds.flatMap((round) => round.judged);
  metrics['judged_instances'] = judged.length;
  metrics['mismatches'] = judged.filter(({ isSame }) => !isSame).length;
  return metrics;
}
