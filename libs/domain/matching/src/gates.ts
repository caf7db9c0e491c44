import type { LanguageId, RegionId, SectorId } from '@raccordo/taxonomy';
import type { Need } from '@raccordo/planning';
import { affordableMinutes } from './affordable-minutes.ts';
import type { Candidate } from './candidate.ts';
import { offeredLines } from './coverage.ts';

/** Why a candidate may not be ranked, and the figures a sentence about it needs. */
export interface GateParams {
  readonly suspended: Record<string, never>;
  readonly unavailable: Record<string, never>;
  readonly minimum_retainer: {
    readonly minRetainerMinor: number;
    readonly feeBudgetMinor: number;
  };
  readonly region: {
    readonly region: RegionId;
    readonly servedRegions: readonly RegionId[];
    readonly isRemote: boolean;
  };
  readonly language: {
    readonly asked: readonly LanguageId[];
    readonly spoken: readonly LanguageId[];
  };
  readonly sector_conflict: { readonly sector: SectorId };
  /** `coverableMinutes` above zero: it could, not for this money. */
  readonly covers_nothing: { readonly coverableMinutes: number };
}

export type GateReason = keyof GateParams;

/** A gate that shut, as data. */
export type GateFailure = {
  [Reason in GateReason]: { readonly reason: Reason; readonly params: GateParams[Reason] };
}[GateReason];

type Gates = {
  readonly [Reason in GateReason]: (need: Need, candidate: Candidate) => GateParams[Reason] | null;
};

/** In the order they are tried and named: the first that shuts is the reason shown. */
const GATES: Gates = {
  suspended: (_need, { isSuspended }) => (isSuspended ? {} : null),

  unavailable: (_need, { isAvailable }) => (isAvailable ? null : {}),

  /** Only against the whole fee budget: an agency may bill its minimum even for fewer hours. */
  minimum_retainer: ({ feeBudgetMinor }, { minRetainerMinor }) =>
    feeBudgetMinor !== null && minRetainerMinor > feeBudgetMinor
      ? { minRetainerMinor, feeBudgetMinor }
      : null,

  region: ({ region, isRemoteAccepted }, { servedRegions, isRemote }) => {
    if (region === null || servedRegions.includes(region)) return null;
    return isRemote && isRemoteAccepted ? null : { region, servedRegions, isRemote };
  },

  language: ({ languages: asked }, { languages: spoken }) =>
    asked.length === 0 || asked.some((language) => spoken.includes(language))
      ? null
      : { asked, spoken },

  sector_conflict: ({ sector, refusesSectorConflict }, { sectorConflicts }) =>
    refusesSectorConflict && sector !== null && sectorConflicts.includes(sector)
      ? { sector }
      : null,

  covers_nothing: (need, candidate) => {
    const coverableMinutes = offeredLines(need, candidate).reduce(
      (sum, line) => sum + line.coverableMinutes,
      0,
    );
    const coversNothing = coverableMinutes === 0 || affordableMinutes(need, candidate) === 0;
    return coversNothing ? { coverableMinutes } : null;
  },
};

export const GATE_REASONS = Object.keys(GATES) as readonly GateReason[];

/** The first gate that shuts, in the order of GATE_REASONS; null when all are open. */
export function gateOf(need: Need, candidate: Candidate): GateReason | null {
  return GATE_REASONS.find((reason) => GATES[reason](need, candidate) !== null) ?? null;
}

/** Every gate that shuts, in the order of GATE_REASONS. */
export function gatesOf(need: Need, candidate: Candidate): readonly GateFailure[] {
  return GATE_REASONS.flatMap((reason) => {
    const params = GATES[reason](need, candidate);
    return params === null ? [] : [{ reason, params } as GateFailure];
  });
}
