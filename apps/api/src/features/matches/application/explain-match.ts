import { Injectable } from '@nestjs/common';
import { candidateOf, gapFillersOf } from '@raccordo/matching';
import type { CapabilityId } from '@raccordo/taxonomy';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import {
  type AgencyCard,
  agencyCardOf,
  AgencyRepository,
  publicAgencyOf,
  type ReasonedOffer,
} from '../../agencies/index.ts';
import { MatchNotFound } from '../matches.errors.ts';
import { MatchRunRepository } from '../persistence/match-run.repository.ts';
import { AgencyIndexHolder } from './agency-index-holder.ts';
import type { RunMatch } from '../match-run.ts';
import { OwnRuns } from './own-runs.ts';

export interface ExplainedMatch {
  readonly match: RunMatch;
  /** Offers of the agency as they are today, with the reason of each level; the match stays as it was. */
  readonly offers: readonly ReasonedOffer[];
  readonly gapFillers: readonly {
    readonly capability: CapabilityId;
    readonly agencies: readonly AgencyCard[];
  }[];
}

/** The match as it was computed; who could fill its gaps is asked of the agencies of today. */
@Injectable()
export class ExplainMatch {
  constructor(
    private readonly own: OwnRuns,
    private readonly runs: MatchRunRepository,
    private readonly holder: AgencyIndexHolder,
    private readonly agencies: AgencyRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  async execute(briefId: string, agencyId: string): Promise<ExplainedMatch> {
    if (!isUuid(agencyId)) throw new MatchNotFound();
    const { run, match, reasons } = await this.transactions.run(async () => {
      const run = await this.own.get(briefId);
      const [match] = await this.runs.findMatches(run.id, [agencyId]);
      if (match === undefined) throw new MatchNotFound();
      return { run, match, reasons: await this.agencies.findReasons(agencyId) };
    });
    const agencies = this.holder.all();
    const cards = new Map(agencies.map((agency) => [agency.id as string, agency]));
    const open = match.breakdown.coverage.lines.filter((line) => line.status !== 'covered');
    const pool = agencies.filter((agency) => agency.id !== agencyId).map(candidateOf);
    const present = this.holder.find(agencyId);
    return {
      match,
      offers: present === null ? [] : publicAgencyOf(present, reasons, null).offers,
      gapFillers: gapFillersOf(run.need, open, pool).map(({ capability, fillers }) => ({
        capability,
        agencies: fillers.flatMap(({ id }) => {
          const agency = cards.get(id);
          return agency === undefined ? [] : [agencyCardOf(agency)];
        }),
      })),
    };
  }
}
