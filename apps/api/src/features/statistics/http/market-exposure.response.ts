import type { Disparity, GroupExposure, LorenzPoint } from '@raccordo/market';
import { REGION_IDS, type RegionId, SIZE_CLASSES, type SizeClass } from '@raccordo/taxonomy';
import { Choice, Fraction, Part, Parts, Whole } from '../../../platform/http/response-fields.ts';
import { AgencyCardResponse } from '../../agencies/index.ts';
import type {
  AgencyExposure,
  Concentration,
  ExposureWatch,
} from '../application/watch-exposure.ts';

const NULLABLE = { nullable: true } as const;

class LorenzPointResponse {
  @Fraction()
  readonly populationShare!: number;

  @Fraction()
  readonly valueShare!: number;
}

class ConcentrationResponse {
  @Fraction({ description: '0: all alike; towards 1: one has it all.' })
  readonly gini!: number;

  @Parts(() => LorenzPointResponse, { description: 'Least first, from (0, 0) to (1, 1).' })
  readonly lorenz!: readonly LorenzPointResponse[];

  static from({ gini, lorenz }: Concentration): ConcentrationResponse {
    const point = ({ populationShare, valueShare }: LorenzPoint): LorenzPointResponse => ({
      populationShare,
      valueShare,
    });
    return { gini, lorenz: lorenz.map(point) };
  }
}

abstract class GroupExposureResponse {
  @Whole()
  readonly agencies!: number;

  @Fraction()
  readonly attentionShare!: number;

  @Fraction()
  readonly meritShare!: number;

  @Fraction({ ...NULLABLE, description: '1: shown as deserved.' })
  readonly attentionPerMerit!: number | null;
}

class SizeExposureResponse extends GroupExposureResponse {
  @Choice(SIZE_CLASSES, 'SizeClass', NULLABLE)
  readonly group!: SizeClass | null;
}

class RegionExposureResponse extends GroupExposureResponse {
  @Choice(REGION_IDS, 'RegionId', NULLABLE)
  readonly group!: RegionId | null;
}

class SizeDisparityResponse {
  @Parts(() => SizeExposureResponse)
  readonly groups!: readonly SizeExposureResponse[];

  @Fraction({ ...NULLABLE, description: 'Worst over best treated group; 1: alike.' })
  readonly ratio!: number | null;
}

class RegionDisparityResponse {
  @Parts(() => RegionExposureResponse)
  readonly groups!: readonly RegionExposureResponse[];

  @Fraction({ ...NULLABLE, description: 'Worst over best treated group; 1: alike.' })
  readonly ratio!: number | null;
}

class AgencyExposureResponse {
  @Part(() => AgencyCardResponse)
  readonly agency!: AgencyCardResponse;

  @Whole({ description: 'Shortlists it was in.' })
  readonly shown!: number;

  @Whole({ description: 'Shortlists it could have been in.' })
  readonly contended!: number;

  @Fraction()
  readonly attentionShare!: number;

  @Fraction()
  readonly meritShare!: number;

  static from(one: AgencyExposure): AgencyExposureResponse {
    const { agency, shown, contended, attentionShare, meritShare } = one;
    return {
      agency: AgencyCardResponse.from(agency),
      shown,
      contended,
      attentionShare,
      meritShare,
    };
  }
}

/** Attention against merit; every figure is defined in docs/fairness.md. */
export class MarketExposureResponse {
  @Whole()
  readonly days!: number;

  @Whole({ description: 'Shortlists the figures rest on.' })
  readonly lists!: number;

  @Whole({ description: 'Agencies that were shown or near enough to have been.' })
  readonly contenders!: number;

  @Whole()
  readonly neverShown!: number;

  @Part(() => ConcentrationResponse)
  readonly attention!: ConcentrationResponse;

  @Part(() => ConcentrationResponse)
  readonly merit!: ConcentrationResponse;

  @Part(() => SizeDisparityResponse)
  readonly bySize!: SizeDisparityResponse;

  @Part(() => RegionDisparityResponse)
  readonly byRegion!: RegionDisparityResponse;

  @Parts(() => AgencyExposureResponse, {
    description: 'Shown most above their merit, ten at most.',
  })
  readonly most!: readonly AgencyExposureResponse[];

  @Parts(() => AgencyExposureResponse, {
    description: 'Shown most below their merit, ten at most.',
  })
  readonly least!: readonly AgencyExposureResponse[];

  static from(watch: ExposureWatch): MarketExposureResponse {
    return {
      days: watch.days,
      lists: watch.lists,
      contenders: watch.contenders,
      neverShown: watch.neverShown,
      attention: ConcentrationResponse.from(watch.attention),
      merit: ConcentrationResponse.from(watch.merit),
      bySize: disparityFrom(watch.bySize),
      byRegion: disparityFrom(watch.byRegion),
      most: watch.most.map((one) => AgencyExposureResponse.from(one)),
      least: watch.least.map((one) => AgencyExposureResponse.from(one)),
    };
  }
}

function disparityFrom<Group>({ groups, ratio }: Disparity<Group>): Disparity<Group> {
  return {
    groups: groups.map((one): GroupExposure<Group> => {
      const { group, agencies, attentionShare, meritShare, attentionPerMerit } = one;
      return { group, agencies, attentionShare, meritShare, attentionPerMerit };
    }),
    ratio,
  };
}
