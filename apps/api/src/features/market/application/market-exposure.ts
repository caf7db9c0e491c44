import { Injectable } from '@nestjs/common';
import { disparityOf, type Disparity, exposureShares, type ExposureShare } from '@raccordo/market';
import { type RegionId, type SizeClass, sizeClassOf } from '@raccordo/taxonomy';
import { Clock } from '../../../platform/clock/clock.ts';
import { AgencyIndexHolder, EXPOSURE_DAYS } from '../../matches/index.ts';
import { ShownListsQuery } from '../persistence/shown-lists.query.ts';
import { daysBefore } from './days-before.ts';

export interface ExposureReport {
  readonly days: number;
  /** Shortlists the figures rest on. */
  readonly lists: number;
  readonly shares: readonly ExposureShare[];
  /** By headcount; null where it is not known, or the agency is gone. */
  readonly bySize: Disparity<SizeClass | null>;
  /** By the region of the office. */
  readonly byRegion: Disparity<RegionId | null>;
}

/** Whether attention follows merit, over the days the exposure slot looks at. */
@Injectable()
export class MarketExposure {
  constructor(
    private readonly lists: ShownListsQuery,
    private readonly holder: AgencyIndexHolder,
    private readonly clock: Clock,
  ) {}

  async report(): Promise<ExposureReport> {
    const lists = await this.lists.load(daysBefore(this.clock.now(), EXPOSURE_DAYS));
    const shares = exposureShares(lists);
    return {
      days: EXPOSURE_DAYS,
      lists: lists.length,
      shares,
      bySize: disparityOf(shares, (id) => this.sizeOf(id)),
      byRegion: disparityOf(shares, (id) => this.holder.find(id)?.region ?? null),
    };
  }

  private sizeOf(id: string): SizeClass | null {
    const agency = this.holder.find(id);
    const headcount = agency?.headcountMax ?? agency?.headcountMin ?? null;
    return sizeClassOf({ headcount, turnoverMinor: null });
  }
}
