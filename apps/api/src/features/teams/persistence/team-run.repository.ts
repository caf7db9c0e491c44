import { Injectable } from '@nestjs/common';
import { asBriefId, asMatchRunId, type BriefId } from '@raccordo/kernel';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { TeamRun } from '../team-run.ts';
import { TeamRunEntity } from './team-run.entity.ts';

/** A firm tries many conditions; only so many answers of a brief are kept. */
export const KEPT_TEAM_RUNS = 20;

/** The plain one stays, however many were tried since: the market's figures rest on it. */
const FORGET_OLDER = `
  DELETE FROM team_runs WHERE id IN (
    SELECT id FROM team_runs WHERE brief_id = $1 AND NOT is_plain
    ORDER BY computed_at DESC, id DESC OFFSET $2
  )`;

@Injectable()
export class TeamRunRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Takes the place of what was found under the same conditions before. */
  async keep(run: TeamRun): Promise<void> {
    const manager = this.transactions.manager();
    await manager
      .createQueryBuilder()
      .delete()
      .from(TeamRunEntity)
      .where('brief_id = :briefId AND conditions = :conditions::jsonb', {
        briefId: run.briefId,
        conditions: JSON.stringify(run.conditions),
      })
      .execute();
    await manager
      .createQueryBuilder()
      .insert()
      .into(TeamRunEntity)
      .values(toRow(run))
      .updateEntity(false)
      .execute();
    await this.transactions.query(FORGET_OLDER, [run.briefId, KEPT_TEAM_RUNS]);
  }

  async find(briefId: BriefId, id: string): Promise<TeamRun | null> {
    const row = await this.transactions.use((manager) =>
      manager.findOne(TeamRunEntity, { where: { briefId, id } }),
    );
    return row === null ? null : toTeamRun(row);
  }
}

function toRow(run: TeamRun): TeamRunEntity {
  const { best } = run.answers;
  return {
    id: run.id,
    briefId: run.briefId,
    runId: run.runId,
    conditions: run.conditions,
    isPlain: run.isPlain,
    budgetMinor: run.budgetMinor === null ? null : String(run.budgetMinor),
    algorithmVersion: best.algorithmVersion,
    isProven: best.isProven,
    gapPpm: best.gapPpm,
    agencyIds: best.team?.members.flatMap(({ agencyId }) => agencyId ?? []) ?? [],
    answers: run.answers,
    cards: run.cards,
    computedAt: run.computedAt,
  };
}

function toTeamRun(row: TeamRunEntity): TeamRun {
  return {
    id: row.id,
    briefId: asBriefId(row.briefId),
    runId: asMatchRunId(row.runId),
    conditions: row.conditions,
    isPlain: row.isPlain,
    budgetMinor: row.budgetMinor === null ? null : Number(row.budgetMinor),
    answers: row.answers,
    cards: row.cards,
    computedAt: row.computedAt,
  };
}
