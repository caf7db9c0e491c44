import { Injectable } from '@nestjs/common';
import {
  type AuditDetails,
  CHAIN_START,
  type ChainedEntry,
  type ChainPosition,
} from '@raccordo/audit';
import type { SelectQueryBuilder } from 'typeorm';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AuditLogEntity } from './audit-log.entity.ts';
import { seqOf, toAuditLogRow, toChainedEntry } from './audit-log.mapper.ts';
import type { ActFilter } from '../act-filter.ts';

/** Held by whoever appends, until the end of its transaction; the number only has to be ours. */
const APPEND_LOCK = 7_229_016;

@Injectable()
export class AuditLogRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** The head, which stays the head until the caller's transaction ends. */
  async lockHead(): Promise<ChainPosition> {
    await this.transactions.query('SELECT pg_advisory_xact_lock($1)', [APPEND_LOCK]);
    return (await this.findHead()) ?? CHAIN_START;
  }

  async append(entry: ChainedEntry): Promise<void> {
    const row = toAuditLogRow(entry);
    await this.transactions.query(
      `INSERT INTO audit_log (seq, occurred_at, actor_kind, actor_id, actor_label, action,
         object_kind, object_id, reason, before, after, request_id, previous_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        row.seq,
        row.occurredAt,
        row.actorKind,
        row.actorId,
        row.actorLabel,
        row.action,
        row.objectKind,
        row.objectId,
        row.reason,
        jsonOf(row.before),
        jsonOf(row.after),
        row.requestId,
        row.previousHash,
        row.hash,
      ],
    );
  }

  /** In the order of the chain; `count` at most. */
  async listAfter(seq: number, count: number): Promise<readonly ChainedEntry[]> {
    const rows = await this.transactions.run(() =>
      this.entries()
        .where('entry.seq > :seq', { seq })
        .orderBy('entry.seq', 'ASC')
        .limit(count)
        .getMany(),
    );
    return rows.map(toChainedEntry);
  }

  /** Latest first; `count` at most, older than `beforeSeq`. */
  async listFiltered(
    filter: ActFilter,
    beforeSeq: number | null,
    count: number,
  ): Promise<readonly ChainedEntry[]> {
    const rows = await this.transactions.run(() => {
      const query = this.entries().orderBy('entry.seq', 'DESC').limit(count);
      if (beforeSeq !== null) query.andWhere('entry.seq < :beforeSeq', { beforeSeq });
      return whereActs(query, filter).getMany();
    });
    return rows.map(toChainedEntry);
  }

  async find(seq: number): Promise<ChainedEntry | null> {
    const row = await this.transactions.run(() =>
      this.transactions.manager().findOneBy(AuditLogEntity, { seq: String(seq) }),
    );
    return row === null ? null : toChainedEntry(row);
  }

  /** Every action there has been, by name. */
  async listActions(): Promise<readonly string[]> {
    const rows = await this.transactions.query<{ action: string }>(
      'SELECT DISTINCT action FROM audit_log ORDER BY action',
    );
    return rows.map(({ action }) => action);
  }

  private entries(): SelectQueryBuilder<AuditLogEntity> {
    return this.transactions.manager().createQueryBuilder(AuditLogEntity, 'entry');
  }

  private async findHead(): Promise<ChainPosition | null> {
    const [row] = await this.transactions.query<{ seq: string; hash: string }>(
      'SELECT seq, hash FROM audit_log_head()',
    );
    return row === undefined ? null : { seq: seqOf(row.seq), hash: row.hash };
  }
}

function whereActs(
  query: SelectQueryBuilder<AuditLogEntity>,
  { action, actorId, objectKind, objectId, isOnBehalf, from, until }: ActFilter,
): SelectQueryBuilder<AuditLogEntity> {
  if (action !== null) query.andWhere('entry.action = :action', { action });
  if (actorId !== null) query.andWhere('entry.actorId = :actorId', { actorId });
  if (objectKind !== null) query.andWhere('entry.objectKind = :objectKind', { objectKind });
  if (objectId !== null) query.andWhere('entry.objectId = :objectId', { objectId });
  if (isOnBehalf) query.andWhere(`entry.action LIKE '%\\_on\\_behalf'`);
  if (from !== null) query.andWhere('entry.occurredAt >= :from', { from });
  if (until !== null) query.andWhere('entry.occurredAt < :until', { until });
  return query;
}

const jsonOf = (details: AuditDetails | null): string | null =>
  details === null ? null : JSON.stringify(details);
