import { Injectable } from '@nestjs/common';
import type { DemandDays, DemandRow } from '@raccordo/market';
import type { CapabilityId, RegionId } from '@raccordo/taxonomy';
import { MarketNeeds } from '../../market/index.ts';
import { OwnAgency } from './own-agency.ts';

export interface RegionDemand {
  readonly rows: readonly DemandRow[];
  /** What the agency asking offers. */
  readonly offered: readonly CapabilityId[];
}

@Injectable()
export class ReadDemand {
  constructor(
    private readonly own: OwnAgency,
    private readonly market: MarketNeeds,
  ) {}

  async execute(
    organisationId: string,
    days: DemandDays,
    region: RegionId | null,
  ): Promise<RegionDemand> {
    const agency = await this.own.get(organisationId);
    const rows = await this.market.demand(days);
    return {
      rows: rows.filter((row) => row.region === region),
      offered: agency.offers.map(({ capability }) => capability),
    };
  }
}
