import { Injectable } from '@nestjs/common';
import type { Agency } from '@raccordo/agency';
import type { Page } from '@raccordo/kernel';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { MarketNeeds } from '../../market/index.ts';
import {
  realStandingNeed,
  type StandingNeed,
  type StandingNeedKind,
  typicalStandingNeed,
} from '../standing-need.ts';
import { TYPICAL_NEEDS } from '../typical-needs.ts';
import { OwnAgency } from './own-agency.ts';
import { type TakenStanding, TakeStanding } from './take-standing.ts';

export interface ListedStanding extends TakenStanding {
  readonly need: StandingNeed;
}

export interface StandingPage extends Page<ListedStanding> {
  readonly agency: Agency;
}

type NeedKey = readonly [kind: StandingNeedKind, after: string];

/** Where an agency stands, need by need. One page is bounded work, shared out so that nobody waits for it. */
@Injectable()
export class ListStandings {
  constructor(
    private readonly own: OwnAgency,
    private readonly market: MarketNeeds,
    private readonly take: TakeStanding,
  ) {}

  async execute(
    organisationId: string,
    kind: StandingNeedKind,
    { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<StandingPage> {
    const after = decodeCursor<NeedKey>(
      cursor,
      ([of, key, ...rest]) => of === kind && typeof key === 'string' && rest.length === 0,
    );
    const agency = await this.own.get(organisationId);
    const needs = await this.needsAfter(kind, after?.[1] ?? null, limit + 1);
    const { items, nextCursor } = pageOf(
      needs,
      limit,
      (need) => [kind, orderOf(need)],
      (need) => need,
    );
    const standings: ListedStanding[] = [];
    for (const need of items) {
      standings.push({ need, ...this.take.execute(agency, need.need) });
      // Other requests have their turn between one need and the next.
      await new Promise((resume) => setImmediate(resume));
    }
    return { agency, items: standings, nextCursor };
  }

  private async needsAfter(
    kind: StandingNeedKind,
    after: string | null,
    count: number,
  ): Promise<readonly StandingNeed[]> {
    const needs =
      kind === 'typical'
        ? TYPICAL_NEEDS.map(typicalStandingNeed)
        : (await this.market.released()).released.map(realStandingNeed);
    return needs
      .map((need) => ({ need, order: orderOf(need) }))
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .filter(({ order }) => after === null || order > after)
      .slice(0, count)
      .map(({ need }) => need);
  }
}

/** Latest month first, then by key; typical needs have no month. Text that sorts that way. */
function orderOf({ month, key }: StandingNeed): string {
  if (month === null) return key;
  const [year = 0, ofYear = 0] = month.split('-').map(Number);
  return `${String(999_999 - (year * 12 + ofYear)).padStart(6, '0')} ${key}`;
}
