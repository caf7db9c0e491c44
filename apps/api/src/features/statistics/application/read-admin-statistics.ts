import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { MARKET_DAYS, MarketNeeds } from '../../market/index.ts';
import { AgencyFiguresQuery } from '../persistence/agency-figures.query.ts';
import { BriefFiguresQuery } from '../persistence/brief-figures.query.ts';

const DAY_MS = 86_400_000;

/** What admins follow of the programme, a year back. */
@Injectable()
export class ReadAdminStatistics {
  constructor(
    private readonly briefs: BriefFiguresQuery,
    private readonly agencies: AgencyFiguresQuery,
    private readonly needs: MarketNeeds,
    private readonly clock: Clock,
  ) {}

  async execute() {
    const since = new Date(this.clock.now().getTime() - MARKET_DAYS * DAY_MS);
    const { released, withheld } = await this.needs.released();
    const { medianCoveragePpm } = await this.needs.figures();
    return {
      months: await this.briefs.byMonth(since),
      exclusions: await this.briefs.byReason(since),
      agencies: await this.agencies.byStatus(),
      medianCoveragePpm,
      needsReleased: released.length,
      needsWithheld: withheld,
    };
  }
}

export type AdminStatistics = Awaited<ReturnType<ReadAdminStatistics['execute']>>;
