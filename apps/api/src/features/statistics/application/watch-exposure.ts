import { Injectable } from '@nestjs/common';
import {
  type Disparity,
  type ExposureShare,
  giniOf,
  type LorenzPoint,
  lorenzOf,
  thinned,
} from '@raccordo/market';
import type { RegionId, SizeClass } from '@raccordo/taxonomy';
import { type AgencyCard, agencyCardOf } from '../../agencies/index.ts';
import { MarketExposure } from '../../market/index.ts';
import { AgencyIndexHolder } from '../../matches/index.ts';

/** As many points as the picture can show. */
const LORENZ_POINTS = 60;
/** Agencies named at each end. */
const NAMED = 10;

export interface AgencyExposure extends ExposureShare {
  readonly agency: AgencyCard;
}

export interface ExposureWatch {
  readonly days: number;
  readonly lists: number;
  /** Agencies that were shown or could have been. */
  readonly contenders: number;
  readonly neverShown: number;
  readonly attention: Concentration;
  readonly merit: Concentration;
  readonly bySize: Disparity<SizeClass | null>;
  readonly byRegion: Disparity<RegionId | null>;
  /** Shown more than their share of merit, most so first. */
  readonly most: readonly AgencyExposure[];
  readonly least: readonly AgencyExposure[];
}

export interface Concentration {
  readonly gini: number;
  readonly lorenz: readonly LorenzPoint[];
}

@Injectable()
export class WatchExposure {
  constructor(
    private readonly exposure: MarketExposure,
    private readonly holder: AgencyIndexHolder,
  ) {}

  async execute(): Promise<ExposureWatch> {
    const { days, lists, shares, bySize, byRegion } = await this.exposure.report();
    const byDifference = this.named(shares).sort((a, b) => differenceOf(b) - differenceOf(a));
    return {
      days,
      lists,
      contenders: shares.length,
      neverShown: shares.filter(({ shown }) => shown === 0).length,
      attention: concentrationOf(shares.map(({ attentionShare }) => attentionShare)),
      merit: concentrationOf(shares.map(({ meritShare }) => meritShare)),
      bySize,
      byRegion,
      most: byDifference.filter((one) => differenceOf(one) > 0).slice(0, NAMED),
      least: byDifference
        .filter((one) => differenceOf(one) < 0)
        .slice(-NAMED)
        .reverse(),
    };
  }

  /** Agencies that are gone have no name to show; their shares still count. */
  private named(shares: readonly ExposureShare[]): AgencyExposure[] {
    return shares.flatMap((share) => {
      const agency = this.holder.find(share.id);
      return agency === null ? [] : [{ ...share, agency: agencyCardOf(agency) }];
    });
  }
}

const differenceOf = ({ attentionShare, meritShare }: ExposureShare): number =>
  attentionShare - meritShare;

function concentrationOf(values: readonly number[]): Concentration {
  return { gini: giniOf(values), lorenz: thinned(lorenzOf(values), LORENZ_POINTS) };
}
