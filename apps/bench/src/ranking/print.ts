import { printTargets, type Target } from '../print-targets.ts';
import { median, p95 } from '../statistics.ts';
import type { SizeFigures } from './measure-size.ts';
import { timesOf, type Metrics } from './metrics.ts';

const COLUMNS = [44, 10, 10, 10, 10] as const;

export function printSize(figures: SizeFigures): void {
  console.log(row('milliseconds', 'typical', 'p95', 'dense', 'x engine'));
  const names = [...figures.times.keys()];
  names.forEach((contender, place) => {
    const typical = timesOf(figures, place, 'typical');
    const rival = timesOf(figures, contender.isMoneyAside ? 2 : 0, 'typical');
    const dense = median(timesOf(figures, place, 'dense'));
    const ratio = median(typical) / median(rival);
    console.log(
      row(contender.name, ms(median(typical)), ms(p95(typical)), ms(dense), ratio.toFixed(1)),
    );
  });
  console.log(`exact ${figures.exactNeeds} of ${figures.needCount}`);
  console.log(
    `loaded from PostgreSQL in ${figures.loadSeconds.toFixed(2)} s, ` +
      `${figures.bytesPerAgency.toFixed(1)} bytes an agency`,
  );
}

/** What was asked of the engine. */
const TARGETS: readonly Target[] = [
  ['exact_queries', 'at least', 60],
  ['engine_vs_sql_100k', 'at least', 40],
  ['engine_1m_median_ms', 'at most', 12],
  ['index_load_1m_s', 'at most', 2],
  ['index_bytes_per_agency', 'at most', 64],
  ['freshness_ms', 'at most', 100],
];

export const printRankingTargets = (metrics: Metrics): void => printTargets(metrics, TARGETS);

const ms = (value: number): string => value.toFixed(value < 10 ? 3 : 1);

function row(...cells: readonly string[]): string {
  return cells
    .map((cell, index) =>
      index === 0 ? cell.padEnd(COLUMNS[0]) : cell.padStart(COLUMNS[index] ?? 10),
    )
    .join(' ');
}
