import type { CapabilityId, LanguageId, RegionId, SectorId } from '@raccordo/taxonomy';

/** One thing an agency can really do about its place; figures are those after the move. */
export type AgencyMove =
  | { readonly kind: 'take_clients' }
  | { readonly kind: 'show_case'; readonly capability: CapabilityId }
  | { readonly kind: 'verify_offer'; readonly capability: CapabilityId }
  | { readonly kind: 'sector_case'; readonly sector: SectorId }
  | { readonly kind: 'work_remotely' }
  | { readonly kind: 'serve_region'; readonly region: RegionId }
  | { readonly kind: 'speak_language'; readonly language: LanguageId }
  | { readonly kind: 'lower_minimum'; readonly minRetainerMinor: number }
  | {
      readonly kind: 'raise_hours';
      readonly capability: CapabilityId;
      readonly hoursPerMonth: number;
    }
  | { readonly kind: 'lower_rate'; readonly hourlyRateMinor: number }
  | {
      readonly kind: 'add_capability';
      readonly capability: CapabilityId;
      readonly hoursPerMonth: number;
    };

export type MoveKind = AgencyMove['kind'];

/** What costs an agency least to do comes first: the order of moves that lift alike. */
export const MOVE_KINDS = [
  'take_clients',
  'show_case',
  'verify_offer',
  'sector_case',
  'work_remotely',
  'serve_region',
  'speak_language',
  'lower_minimum',
  'raise_hours',
  'lower_rate',
  'add_capability',
] as const satisfies readonly MoveKind[];

/** Moves with the same target exclude each other: a case and a check of one service, for instance. */
export function targetOf(move: AgencyMove): string {
  switch (move.kind) {
    case 'show_case':
    case 'verify_offer':
    case 'raise_hours':
    case 'add_capability':
      return move.capability;
    case 'work_remotely':
    case 'serve_region':
      return 'region';
    case 'take_clients':
    case 'sector_case':
    case 'speak_language':
    case 'lower_minimum':
    case 'lower_rate':
      return move.kind;
  }
}
