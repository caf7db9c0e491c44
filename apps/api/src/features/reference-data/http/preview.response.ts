import type { PlacesBand } from '@raccordo/matching';
import { SECTOR_IDS, type SectorId, SIZE_CLASSES, type SizeClass } from '@raccordo/taxonomy';
import {
  Choice,
  Flag,
  Fraction,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import {
  type AgencyMove,
  type NeedEffect,
  type Preview,
  PREVIEW_STATUSES,
  type PreviewEffect,
  type PreviewStatus,
  type Reach,
  REACHES,
} from '../preview.ts';

class PlacesBandResponse {
  @Whole()
  readonly from!: number;

  @Whole()
  readonly to!: number;

  @Whole()
  readonly needs!: number;

  static from({ from, to, needs }: PlacesBand): PlacesBandResponse {
    return { from, to, needs };
  }
}

class AgencyMoveResponse {
  @Text()
  readonly agencyId!: string;

  @Text()
  readonly name!: string;

  @Whole({ nullable: true, description: 'Null = further down than is compared.' })
  readonly placeBefore!: number | null;

  @Whole({ nullable: true })
  readonly placeAfter!: number | null;

  @Whole({ nullable: true })
  readonly scoreBeforePpm!: number | null;

  @Whole({ nullable: true })
  readonly scoreAfterPpm!: number | null;

  static from(move: AgencyMove): AgencyMoveResponse {
    return {
      agencyId: move.agencyId,
      name: move.name,
      placeBefore: move.placeBefore,
      placeAfter: move.placeAfter,
      scoreBeforePpm: move.scoreBeforePpm,
      scoreAfterPpm: move.scoreAfterPpm,
    };
  }
}

class NeedEffectResponse {
  @Whole({ description: '1 is the latest need.' })
  readonly ordinal!: number;

  @Choice(SECTOR_IDS, 'SectorId', { nullable: true })
  readonly sector!: SectorId | null;

  @Choice(SIZE_CLASSES, 'SizeClass', { nullable: true })
  readonly sizeClass!: SizeClass | null;

  @Whole()
  readonly minutesBefore!: number;

  @Whole()
  readonly minutesAfter!: number;

  @Whole({ description: 'Of the first twenty places.' })
  readonly placesChanged!: number;

  @Whole()
  readonly newcomers!: number;

  @Whole()
  readonly shortlistEntered!: number;

  @Flag()
  readonly isFirstChanged!: boolean;

  @Fraction({ description: '1 = the same ranking, 0 = nothing in common; the top weighs most.' })
  readonly overlapRatio!: number;

  @Parts(() => AgencyMoveResponse, { description: 'First ten places, before or after.' })
  readonly moves!: readonly AgencyMoveResponse[];

  static from(need: NeedEffect): NeedEffectResponse {
    return {
      ordinal: need.ordinal,
      sector: need.sector,
      sizeClass: need.sizeClass,
      minutesBefore: need.minutesBefore,
      minutesAfter: need.minutesAfter,
      placesChanged: need.placesChanged,
      newcomers: need.newcomers,
      shortlistEntered: need.shortlistEntered,
      isFirstChanged: need.isFirstChanged,
      overlapRatio: need.overlapRatio,
      moves: need.moves.map((move) => AgencyMoveResponse.from(move)),
    };
  }
}

class PreviewEffectResponse {
  @Choice(REACHES, 'PreviewReach')
  readonly reach!: Reach;

  @Whole({ description: 'Ranked for every need.' })
  readonly agencies!: number;

  @Whole()
  readonly unmoved!: number;

  @Whole()
  readonly firstChanged!: number;

  @Whole()
  readonly shortlistChanged!: number;

  @Parts(() => PlacesBandResponse)
  readonly byPlacesChanged!: readonly PlacesBandResponse[];

  @Fraction()
  readonly meanOverlapRatio!: number;

  @Fraction()
  readonly leastOverlapRatio!: number;

  @Whole()
  readonly biggestScoreMovePpm!: number;

  @Parts(() => NeedEffectResponse, { description: 'Most moved first.' })
  readonly needs!: readonly NeedEffectResponse[];

  static from(effect: PreviewEffect): PreviewEffectResponse {
    return {
      reach: effect.reach,
      agencies: effect.agencies,
      unmoved: effect.unmoved,
      firstChanged: effect.firstChanged,
      shortlistChanged: effect.shortlistChanged,
      byPlacesChanged: effect.byPlacesChanged.map((band) => PlacesBandResponse.from(band)),
      meanOverlapRatio: effect.meanOverlapRatio,
      leastOverlapRatio: effect.leastOverlapRatio,
      biggestScoreMovePpm: effect.biggestScoreMovePpm,
      needs: effect.needs.map((need) => NeedEffectResponse.from(need)),
    };
  }
}

export class PreviewResponse {
  @Text()
  readonly id!: string;

  @Choice(PREVIEW_STATUSES, 'PreviewStatus')
  readonly status!: PreviewStatus;

  @Whole({ description: 'Needs ranked so far.' })
  readonly done!: number;

  @Whole()
  readonly total!: number;

  @Part(() => PreviewEffectResponse, { nullable: true })
  readonly effect!: PreviewEffectResponse | null;

  static from({ id, status, done, total, effect }: Preview): PreviewResponse {
    return {
      id,
      status,
      done,
      total,
      effect: effect === null ? null : PreviewEffectResponse.from(effect),
    };
  }
}
