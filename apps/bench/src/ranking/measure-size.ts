import type pg from 'pg';
import { rankMatches, type Candidate } from '@raccordo/matching';
import type { BenchDatabase } from '../database.ts';
import { areSame, engine, PAGE, plainObjects, sql } from './contenders.ts';
import { duel, type DuelResult } from './duel.ts';
import { fastestSql } from './fastest-sql.ts';
import { measureLoad } from './measure-load.ts';
import { openMarket, type Market } from './market.ts';
import type { BenchNeed } from './needs.ts';
import type { PlainAgency } from './plain-objects.ts';

export interface SizeFigures extends DuelResult {
  readonly size: number;
  readonly needCount: number;
  readonly loadSeconds: number;
  readonly bytesPerAgency: number;
  readonly market: Market;
}

/** Matching itself answers in about ten microseconds an agency: checked where that is seconds. */
const MATCHING_CHECK_UP_TO = 10_000;

export async function measureSize(
  size: number,
  needs: readonly BenchNeed[],
  database: BenchDatabase,
  client: pg.Client,
): Promise<SizeFigures> {
  console.log(`\n${size.toLocaleString('en')} agencies: generating and copying`);
  const market = await openMarket(size, database, client);
  const load = await measureLoad(database.url, size);
  const variant = await fastestSql(client, [...needs.slice(0, 2), ...needs.slice(-1)]);
  const slowRounds = size >= 1_000_000 ? 1 : 3;
  const result = await duel(
    [
      { contender: engine(market, false), rounds: 3, repeats: 3 },
      { contender: plainObjects(market), rounds: slowRounds, repeats: 1 },
      { contender: engine(market, true), rounds: 3, repeats: 3 },
      { contender: sql(client, variant), rounds: slowRounds, repeats: 1 },
    ],
    needs,
  );
  if (size <= MATCHING_CHECK_UP_TO) checkAgainstMatching(market, needs);
  return {
    ...result,
    size,
    needCount: needs.length,
    loadSeconds: load.seconds,
    bytesPerAgency: load.bytesPerAgency,
    market,
  };
}

/** The engine promises the order of matching: here on the whole first page of every need. */
function checkAgainstMatching(market: Market, needs: readonly BenchNeed[]): void {
  const candidates = market.objects.map(candidateOf);
  for (const { need } of needs) {
    const outcome = rankMatches(need, candidates, { limit: PAGE });
    const expected = outcome.kind === 'ranked' ? outcome.ranked : [];
    const { ranked } = market.index.rank(need, { limit: PAGE });
    if (!areSame(ranked, expected)) throw new Error('The engine and matching disagree.');
  }
}

export function candidateOf({ offers, ...agency }: PlainAgency): Candidate {
  return { ...agency, offers: Object.values(offers) };
}
