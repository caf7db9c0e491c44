import { Injectable } from '@nestjs/common';
import { asBriefId, asMatchRunId, type BriefId, type MatchRunId } from '@raccordo/kernel';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { MatchRun, RunMatch } from '../match-run.ts';
import { MatchResultEntity } from './match-result.entity.ts';
import { MatchRunEntity } from './match-run.entity.ts';

/** A firm that tries one mix after the other leaves a run each time; only so many are kept. */
export const KEPT_MATCH_RUNS = 5;

const FORGET_OLDER = `
  DELETE FROM match_runs WHERE id IN (
    SELECT id FROM match_runs WHERE brief_id = $1 ORDER BY computed_at DESC, id DESC OFFSET $2
  )`;

@Injectable()
export class MatchRunRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(run: MatchRun, matches: readonly RunMatch[]): Promise<void> {
    const manager = this.transactions.manager();
    await manager
      .createQueryBuilder()
      .insert()
      .into(MatchRunEntity)
      .values(toRunRow(run))
      .updateEntity(false)
      .execute();
    await this.transactions.query(FORGET_OLDER, [run.briefId, KEPT_MATCH_RUNS]);
    if (matches.length === 0) return;
    await manager
      .createQueryBuilder()
      .insert()
      .into(MatchResultEntity)
      .values(matches.map((match) => toMatchRow(run.id, match)))
      .updateEntity(false)
      .execute();
  }

  async findLatest(briefId: BriefId): Promise<MatchRun | null> {
    const row = await this.transactions.use((manager) =>
      manager.findOne(MatchRunEntity, {
        where: { briefId },
        order: { computedAt: 'DESC', id: 'DESC' },
      }),
    );
    return row === null ? null : toRun(row);
  }

  /** In the order of the shortlist, after a rank; `count` rows at most. */
  async listMatches(runId: MatchRunId, afterRank: number, count: number): Promise<RunMatch[]> {
    const rows = await this.transactions.use((manager) =>
      manager
        .createQueryBuilder(MatchResultEntity, 'result')
        .where('result.runId = :runId AND result.rank > :afterRank', { runId, afterRank })
        .orderBy('result.rank')
        .limit(count)
        .getMany(),
    );
    return rows.map(toMatch);
  }

  /** Those of the agencies that are in the run, in the order of the shortlist. */
  async findMatches(runId: MatchRunId, agencyIds: readonly string[]): Promise<RunMatch[]> {
    const rows = await this.transactions.use((manager) =>
      manager
        .createQueryBuilder(MatchResultEntity, 'result')
        .where('result.runId = :runId AND result.agencyId IN (:...agencyIds)', {
          runId,
          agencyIds,
        })
        .orderBy('result.rank')
        .getMany(),
    );
    return rows.map(toMatch);
  }
}

function toRunRow(run: MatchRun): MatchRunEntity {
  return {
    id: run.id,
    briefId: run.briefId,
    need: run.need,
    algorithmVersion: run.algorithmVersion,
    figureVersion: run.figureVersion,
    evaluated: run.evaluated,
    eligible: run.eligible,
    excludedByReason: run.excludedByReason,
    computedAt: run.computedAt,
  };
}

function toRun(row: MatchRunEntity): MatchRun {
  return {
    id: asMatchRunId(row.id),
    briefId: asBriefId(row.briefId),
    need: row.need,
    algorithmVersion: row.algorithmVersion,
    figureVersion: row.figureVersion,
    evaluated: row.evaluated,
    eligible: row.eligible,
    excludedByReason: row.excludedByReason,
    computedAt: row.computedAt,
  };
}

function toMatchRow(runId: MatchRunId, match: RunMatch): MatchResultEntity {
  return {
    runId,
    rank: match.rank,
    agencyId: match.agencyId,
    scorePpm: match.breakdown.scorePpm,
    coveragePpm: match.breakdown.coverage.totalPpm,
    isExposureSlot: match.isExposureSlot,
    card: match.card,
    candidate: match.candidate,
    breakdown: match.breakdown,
  };
}

function toMatch(row: MatchResultEntity): RunMatch {
  return {
    rank: row.rank,
    agencyId: row.agencyId,
    isExposureSlot: row.isExposureSlot,
    card: row.card,
    candidate: row.candidate,
    breakdown: row.breakdown,
  };
}
