import {
  type AgencyMove,
  MOVE_KINDS,
  type MoveKind,
  type MoveOutcome,
  type MovesTogether,
} from '@raccordo/market';
import {
  CAPABILITY_IDS,
  type CapabilityId,
  LANGUAGE_IDS,
  type LanguageId,
  REGION_IDS,
  type RegionId,
  SECTOR_IDS,
  type SectorId,
} from '@raccordo/taxonomy';
import { Choice, Flag, Part, Parts, Whole } from '../../../platform/http/response-fields.ts';

const NULLABLE = { nullable: true } as const;

/** One thing an agency can do; only the figures of its kind are not null. */
export class MoveResponse {
  @Choice(MOVE_KINDS, 'MoveKind')
  readonly kind!: MoveKind;

  @Choice(CAPABILITY_IDS, 'CapabilityId', NULLABLE)
  readonly capability!: CapabilityId | null;

  @Whole({ ...NULLABLE, description: 'After the move.' })
  readonly hoursPerMonth!: number | null;

  @Choice(SECTOR_IDS, 'SectorId', NULLABLE)
  readonly sector!: SectorId | null;

  @Choice(REGION_IDS, 'RegionId', NULLABLE)
  readonly region!: RegionId | null;

  @Choice(LANGUAGE_IDS, 'LanguageId', NULLABLE)
  readonly language!: LanguageId | null;

  @Whole({ ...NULLABLE, description: 'Rate or minimum after the move.' })
  readonly amountMinor!: number | null;

  static from(move: AgencyMove): MoveResponse {
    const nothing = {
      capability: null,
      hoursPerMonth: null,
      sector: null,
      region: null,
      language: null,
      amountMinor: null,
    };
    const { kind } = move;
    switch (kind) {
      case 'take_clients':
      case 'work_remotely':
        return { ...nothing, kind };
      case 'show_case':
      case 'verify_offer':
        return { ...nothing, kind, capability: move.capability };
      case 'raise_hours':
      case 'add_capability':
        return {
          ...nothing,
          kind,
          capability: move.capability,
          hoursPerMonth: move.hoursPerMonth,
        };
      case 'sector_case':
        return { ...nothing, kind, sector: move.sector };
      case 'serve_region':
        return { ...nothing, kind, region: move.region };
      case 'speak_language':
        return { ...nothing, kind, language: move.language };
      case 'lower_minimum':
        return { ...nothing, kind, amountMinor: move.minRetainerMinor };
      case 'lower_rate':
        return { ...nothing, kind, amountMinor: move.hourlyRateMinor };
    }
  }
}

export class MoveOutcomeResponse {
  @Part(() => MoveResponse)
  readonly move!: MoveResponse;

  @Whole()
  readonly scorePpm!: number;

  @Whole({ description: 'Points gained; may be zero where the move opens a gate.' })
  readonly liftPpm!: number;

  @Flag()
  readonly opensGate!: boolean;

  @Whole({ ...NULLABLE, description: 'The place it would reach; null below the first thousand.' })
  readonly position!: number | null;

  @Whole()
  readonly of!: number;

  static from({ move, scorePpm, liftPpm, opensGate, place }: MoveOutcome): MoveOutcomeResponse {
    return {
      move: MoveResponse.from(move),
      scorePpm,
      liftPpm,
      opensGate,
      position: place.position,
      of: place.of,
    };
  }
}

export class MovesTogetherResponse {
  @Parts(() => MoveResponse)
  readonly moves!: readonly MoveResponse[];

  @Whole()
  readonly scorePpm!: number;

  @Whole(NULLABLE)
  readonly position!: number | null;

  @Whole()
  readonly of!: number;

  static from({ moves, scorePpm, place }: MovesTogether): MovesTogetherResponse {
    return {
      moves: moves.map((move) => MoveResponse.from(move)),
      scorePpm,
      position: place.position,
      of: place.of,
    };
  }
}
