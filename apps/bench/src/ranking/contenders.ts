import type pg from 'pg';
import type { Standing } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { timed, type Timed } from '../statistics.ts';
import type { Market } from './market.ts';
import { moneyAside } from './needs.ts';
import { rankPlainObjects } from './plain-objects.ts';
import { rankingSql, type SqlForm } from './sql-query.ts';

export const PAGE = 20;

/** A way to rank, and the need it is given: the budget counts, or money is set aside. */
export interface Contender {
  readonly name: string;
  readonly isMoneyAside: boolean;
  rank(need: Need): Promise<Timed<readonly Standing[]>>;
}

export function engine(market: Market, isMoneyAside: boolean): Contender {
  return {
    name: isMoneyAside ? 'engine, money aside' : 'engine',
    isMoneyAside,
    rank: (need) =>
      timed(() => market.index.rank(asked(need, isMoneyAside), { limit: PAGE }).ranked),
  };
}

export function plainObjects(market: Market): Contender {
  return {
    name: 'plain objects and sort',
    isMoneyAside: false,
    rank: (need) => timed(() => rankPlainObjects(need, market.objects, PAGE).ranked),
  };
}

/** How the server runs a statement. */
export interface SqlVariant {
  readonly form: SqlForm;
  readonly workers: 0 | 2;
  readonly isJitOn: boolean;
}

export function sql(client: pg.Client, variant: SqlVariant): Contender {
  return {
    name: `SQL, money aside (${nameOf(variant)})`,
    isMoneyAside: true,
    rank: (need) =>
      timed(async () => {
        const text = rankingSql(moneyAside(need), variant.form, PAGE);
        const { rows } = await client.query<{ id: string; score: number; coverage: number }>(text);
        return rows.map(({ id, score, coverage }) => ({
          id,
          scorePpm: score,
          coveragePpm: coverage,
        }));
      }),
  };
}

export function nameOf({ form, workers, isJitOn }: SqlVariant): string {
  return `${form}, ${workers} workers, jit ${isJitOn ? 'on' : 'off'}`;
}

export async function applySettings(client: pg.Client, variant: SqlVariant): Promise<void> {
  const settings = [
    ['max_parallel_workers_per_gather', String(variant.workers)],
    ['jit', variant.isJitOn ? 'on' : 'off'],
  ];
  for (const setting of settings) await client.query('SELECT set_config($1, $2, false)', setting);
}

function asked(need: Need, isMoneyAside: boolean): Need {
  return isMoneyAside ? moneyAside(need) : need;
}

export function areSame(a: readonly Standing[], b: readonly Standing[]): boolean {
  return (
    a.length === b.length &&
    a.every((standing, place) => {
      const other = b[place]!;
      return (
        standing.id === other.id &&
        standing.scorePpm === other.scorePpm &&
        standing.coveragePpm === other.coveragePpm
      );
    })
  );
}
