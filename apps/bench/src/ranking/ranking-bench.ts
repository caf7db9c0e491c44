import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startDatabase } from '../database.ts';
import { measureFreshness } from './measure-freshness.ts';
import { measureSize, type SizeFigures } from './measure-size.ts';
import { metricsOf } from './metrics.ts';
import { generateNeeds } from './needs.ts';
import { printSize, printRankingTargets } from './print.ts';

/** Beside the sources, also when run from dist. */
const RESULTS = path.join(import.meta.dirname, '../../results/ranking.json');

export async function runRankingBench(sizes: readonly number[]): Promise<void> {
  const needs = generateNeeds();
  const database = await startDatabase();
  try {
    const client = await database.connect();
    const figures: SizeFigures[] = [];
    let freshness: readonly number[] = [];
    for (const size of sizes) {
      const measured = await measureSize(size, needs, database, client);
      printSize(measured);
      freshness = await measureFreshness(measured.market, needs[0]!.need, database.url, client);
      // A market of objects is large: only its figures are kept.
      figures.push({ ...measured, market: { ...measured.market, objects: [] } });
    }
    await client.end();
    const metrics = metricsOf(figures, freshness);
    await mkdir(path.dirname(RESULTS), { recursive: true });
    await writeFile(RESULTS, `${JSON.stringify({ metrics }, null, 2)}\n`);
    printRankingTargets(metrics);
  } finally {
    await database.stop();
  }
}
