import { Injectable } from '@nestjs/common';
import { asMatchRunId, type BriefId } from '@raccordo/kernel';
import {
  ALGORITHM_VERSION,
  applyExposure,
  type Exposed,
  gateOf,
  type GateReason,
  SHORTLIST_SIZE,
  type Standing,
  storeMatch,
  candidateOf,
} from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { agencyCardOf } from '../../agencies/index.ts';
import { ExposureRepository } from '../persistence/exposure.repository.ts';
import { MatchRunRepository } from '../persistence/match-run.repository.ts';
import { AgencyIndexHolder } from './agency-index-holder.ts';
import { type MatchRun, type RunMatch, STORED_MATCHES } from '../match-run.ts';

/** A need, and the version of the published figures it was computed with. */
export interface ComputedNeed {
  readonly need: Need;
  readonly figureVersion: number;
}

/** Ranks every agency for a need and keeps the result with all that explains it. */
@Injectable()
export class ComputeMatches {
  constructor(
    private readonly holder: AgencyIndexHolder,
    private readonly runs: MatchRunRepository,
    private readonly exposures: ExposureRepository,
    private readonly ids: IdGenerator,
  ) {}

  async execute(
    briefId: BriefId,
    { need, figureVersion }: ComputedNeed,
    now: Date,
  ): Promise<MatchRun> {
    // Read together, before anything is awaited: the run sees one state of the market.
    const { ranked, eligible } = this.holder.rank(need, STORED_MATCHES);
    const agencies = this.holder.all();
    const shown = applyExposure(ranked, await this.exposures.countLately(now));
    const known = new Map(agencies.map((agency) => [agency.id as string, agency]));
    const run: MatchRun = {
      id: asMatchRunId(this.ids.nextId()),
      briefId,
      need,
      algorithmVersion: ALGORITHM_VERSION,
      figureVersion,
      evaluated: agencies.length,
      eligible,
      excludedByReason: countReasons(need, agencies.map(candidateOf)),
      computedAt: now,
    };
    const matches = shown.flatMap((standing, place): RunMatch[] => {
      const agency = known.get(standing.id);
      if (agency === undefined) return [];
      const { candidate, breakdown } = storeMatch(need, candidateOf(agency));
      return [{ ...placeOf(standing, place), card: agencyCardOf(agency), candidate, breakdown }];
    });
    await this.runs.insert(run, matches);
    await this.exposures.add(
      matches.slice(0, SHORTLIST_SIZE).map(({ agencyId }) => agencyId),
      now,
    );
    return run;
  }
}

function placeOf(standing: Exposed<Standing>, place: number) {
  const { id: agencyId, isExposureSlot } = standing;
  return { rank: place + 1, agencyId, isExposureSlot };
}

function countReasons(
  need: Need,
  candidates: readonly Parameters<typeof gateOf>[1][],
): Readonly<Partial<Record<GateReason, number>>> {
  const counts: Partial<Record<GateReason, number>> = {};
  for (const candidate of candidates) {
    const reason = gateOf(need, candidate);
    if (reason !== null) counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}
