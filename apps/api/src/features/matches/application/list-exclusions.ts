import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { candidateOf, type GateFailure, gatesOf, type GateReason } from '@raccordo/matching';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { type AgencyCard, agencyCardOf } from '../../agencies/index.ts';
import { AgencyIndexHolder } from './agency-index-holder.ts';
import { OwnRuns } from './own-runs.ts';

export interface ExcludedAgency {
  readonly card: AgencyCard;
  /** At least one, the first the one that is counted. */
  readonly reasons: readonly GateFailure[];
}

export type ExclusionPage = Page<ExcludedAgency>;

type IdKey = readonly [id: string];

/**
 * Asked of the agencies of today with the need of the run: a run keeps how many were kept out and
 * why, not each of them.
 */
@Injectable()
export class ListExclusions {
  constructor(
    private readonly own: OwnRuns,
    private readonly holder: AgencyIndexHolder,
  ) {}

  async execute(
    briefId: string,
    query: { limit: number; cursor?: string; reason?: GateReason },
  ): Promise<ExclusionPage> {
    const after = decodeCursor(query.cursor, isIdKey);
    const { need } = await this.own.get(briefId);
    const found: ExcludedAgency[] = [];
    for (const agency of this.holder.all()) {
      if (after !== null && agency.id <= after[0]) continue;
      const reasons = gatesOf(need, candidateOf(agency));
      if (reasons[0] === undefined) continue;
      // By the reason it is counted under, so that list and count agree.
      if (query.reason !== undefined && reasons[0].reason !== query.reason) continue;
      found.push({ card: agencyCardOf(agency), reasons });
      if (found.length > query.limit) break;
    }
    return pageOf(
      found,
      query.limit,
      ({ card }) => [card.id],
      (excluded) => excluded,
    );
  }
}

function isIdKey(key: readonly unknown[]): key is IdKey {
  return key.length === 1 && typeof key[0] === 'string';
}
