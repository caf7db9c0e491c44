import { Injectable } from '@nestjs/common';
import type { Agency } from '@raccordo/agency';
import { MarketNeeds } from '../../market/index.ts';
import { realStandingNeed, type StandingNeed, typicalStandingNeed } from '../standing-need.ts';
import { StandingNeedNotFound } from '../standings.errors.ts';
import { TYPICAL_NEEDS } from '../typical-needs.ts';
import type { ListedStanding } from './list-standings.ts';
import { OwnAgency } from './own-agency.ts';
import { TakeStanding } from './take-standing.ts';

export interface OwnStanding extends ListedStanding {
  readonly agency: Agency;
}

/** One standing with all that explains it. */
@Injectable()
export class GetStanding {
  constructor(
    private readonly own: OwnAgency,
    private readonly market: MarketNeeds,
    private readonly take: TakeStanding,
  ) {}

  async execute(organisationId: string, needKey: string): Promise<OwnStanding> {
    const agency = await this.own.get(organisationId);
    const need = await this.find(needKey);
    return { agency, need, ...this.take.execute(agency, need.need) };
  }

  private async find(needKey: string): Promise<StandingNeed> {
    const typical = TYPICAL_NEEDS.find(({ key }) => key === needKey);
    if (typical !== undefined) return typicalStandingNeed(typical);
    const { released } = await this.market.released();
    const real = released.find(({ key }) => key === needKey);
    if (real === undefined) throw new StandingNeedNotFound();
    return realStandingNeed(real);
  }
}
