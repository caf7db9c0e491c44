import { Injectable } from '@nestjs/common';
import { type BriefFigures, MarketNeeds } from '../../market/index.ts';
import { AgencyFiguresQuery, type CapabilityFigures } from '../persistence/agency-figures.query.ts';

export type { CapabilityFigures };

export interface MarketStatistics {
  readonly briefs: BriefFigures;
  readonly capabilities: readonly CapabilityFigures[];
}

/** What anybody may know of the market. */
@Injectable()
export class ReadMarketStatistics {
  constructor(
    private readonly needs: MarketNeeds,
    private readonly agencies: AgencyFiguresQuery,
  ) {}

  async execute(): Promise<MarketStatistics> {
    return {
      briefs: await this.needs.figures(),
      capabilities: await this.agencies.byCapability(),
    };
  }
}
