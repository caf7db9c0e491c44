import { Injectable } from '@nestjs/common';
import {
  type DemandDays,
  type DemandRow,
  demandAndSupply,
  LEAST_FIRMS,
  type ReleasedNeeds,
  releaseNeeds,
  type Tally,
  tallyOf,
} from '@raccordo/market';
import type { ObjectiveVerdict } from '@raccordo/planning';
import type { RegionId, SectorId } from '@raccordo/taxonomy';
import { AgencyIndexHolder } from '../../matches/index.ts';
import type { PrivateBrief } from '../persistence/private-briefs.query.ts';
import { MatchedBriefs } from './matched-briefs.ts';

export interface BriefFigures {
  readonly briefs: number;
  readonly byObjective: Tally<ObjectiveVerdict>;
  readonly bySector: Tally<SectorId | null>;
  readonly byRegion: Tally<RegionId | null>;
  /** Null with fewer than three firms. */
  readonly withoutAgency: number | null;
  /** Of the first match, over the briefs that have one; null with fewer than three firms. */
  readonly medianCoveragePpm: number | null;
}

/** What the market asked for, without saying who: the only door from briefs to anybody else. */
@Injectable()
export class MarketNeeds {
  constructor(
    private readonly matched: MatchedBriefs,
    private readonly holder: AgencyIndexHolder,
  ) {}

  async released(): Promise<ReleasedNeeds> {
    const briefs = await this.matched.lately();
    return releaseNeeds(briefs.map(({ need }) => need));
  }

  async demand(days: DemandDays): Promise<readonly DemandRow[]> {
    const briefs = await this.matched.lately(days);
    return demandAndSupply(
      briefs.map(({ need }) => need),
      this.holder.all(),
    );
  }

  async figures(): Promise<BriefFigures> {
    const briefs = await this.matched.lately();
    const told = <Value>(valueOf: (brief: PrivateBrief) => Value) =>
      briefs.map((brief) => ({ subject: brief.need.subject, value: valueOf(brief) }));
    const withoutAgency = briefs.filter(({ eligible }) => eligible === 0);
    const coverages = briefs.filter(({ bestCoveragePpm }) => bestCoveragePpm !== null);
    return {
      briefs: briefs.length,
      byObjective: tallyOf(told(({ need }) => need.objective)),
      bySector: tallyOf(told(({ need }) => need.need.sector)),
      byRegion: tallyOf(told(({ need }) => need.need.region)),
      withoutAgency: areEnough(briefs) ? withoutAgency.length : null,
      medianCoveragePpm: areEnough(coverages)
        ? medianOf(coverages.map(({ bestCoveragePpm }) => bestCoveragePpm ?? 0))
        : null,
    };
  }
}

const areEnough = (briefs: readonly PrivateBrief[]): boolean =>
  new Set(briefs.map(({ need }) => need.subject)).size >= LEAST_FIRMS;

/** Of at least one value; of an even number, the mean of the two in the middle, rounded down. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return Math.floor((low + high) / 2);
}
