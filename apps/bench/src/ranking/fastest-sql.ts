import type pg from 'pg';
import { median } from '../statistics.ts';
import { applySettings, sql, type SqlVariant } from './contenders.ts';
import type { BenchNeed } from './needs.ts';
import { SQL_FORMS } from './sql-query.ts';

const VARIANTS: readonly SqlVariant[] = SQL_FORMS.flatMap((form) => [
  { form, workers: 0, isJitOn: false } as const,
  { form, workers: 2, isJitOn: false } as const,
  { form, workers: 2, isJitOn: true } as const,
]);

/** Tries every form and setting on a few needs, and leaves the connection set to the fastest. */
export async function fastestSql(
  client: pg.Client,
  needs: readonly BenchNeed[],
): Promise<SqlVariant> {
  let best = { variant: VARIANTS[0]!, ms: Infinity };
  for (const variant of VARIANTS) {
    await applySettings(client, variant);
    const contender = sql(client, variant);
    const times: number[] = [];
    for (const { need } of needs) {
      // Twice: the first reads the table into memory.
      await contender.rank(need);
      times.push((await contender.rank(need)).ms);
    }
    const ms = median(times);
    if (ms < best.ms) best = { variant, ms };
  }
  await applySettings(client, best.variant);
  return best.variant;
}
