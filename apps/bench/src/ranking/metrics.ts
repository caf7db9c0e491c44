import { median, p95 } from '../statistics.ts';
import type { SizeFigures } from './measure-size.ts';
import type { NeedShape } from './needs.ts';

export type Metrics = Record<string, number>;

const SHORT_NAMES: Readonly<Record<number, string>> = {
  10_000: '10k',
  100_000: '100k',
  1_000_000: '1m',
};

export const shortName = (size: number): string => SHORT_NAMES[size] ?? String(size);

/** Contenders by place: engine, objects, engine money aside, SQL. */
export function timesOf(figures: SizeFigures, place: number, shape: NeedShape): number[] {
  return [...figures.times.values()][place]![shape];
}

export function metricsOf(sizes: readonly SizeFigures[], freshness: readonly number[]): Metrics {
  const metrics: Metrics = {
    exact_queries: Math.min(...sizes.map(({ exactNeeds }) => exactNeeds)),
  };
  for (const figures of sizes) {
    const at = shortName(figures.size);
    const [engine, objects, aside, sql] = [0, 1, 2, 3].map((place) =>
      median(timesOf(figures, place, 'typical')),
    ) as [number, number, number, number];
    metrics[`exact_queries_${at}`] = figures.exactNeeds;
    metrics[`engine_${at}_median_ms`] = engine;
    metrics[`engine_${at}_p95_ms`] = p95(timesOf(figures, 0, 'typical'));
    metrics[`engine_${at}_dense_median_ms`] = median(timesOf(figures, 0, 'dense'));
    metrics[`engine_aside_${at}_median_ms`] = aside;
    metrics[`objects_${at}_median_ms`] = objects;
    metrics[`sql_${at}_median_ms`] = sql;
    metrics[`engine_vs_sql_${at}`] = sql / aside;
    metrics[`engine_vs_sql_${at}_dense`] =
      median(timesOf(figures, 3, 'dense')) / median(timesOf(figures, 2, 'dense'));
    metrics[`engine_vs_objects_${at}`] = objects / engine;
    metrics[`index_load_${at}_s`] = figures.loadSeconds;
  }
  metrics['index_bytes_per_agency'] = sizes.at(-1)!.bytesPerAgency;
  metrics['freshness_ms'] = p95(freshness);
  metrics['freshness_median_ms'] = median(freshness);
  metrics['freshness_max_ms'] = Math.max(...freshness);
  return metrics;
}
