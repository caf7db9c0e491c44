import type { ChainedEntry } from '@raccordo/audit';
import type { AuditLogEntity } from './audit-log.entity.ts';

export function toChainedEntry(row: AuditLogEntity): ChainedEntry {
  return {
    seq: seqOf(row.seq),
    occurredAt: row.occurredAt,
    actor: { kind: row.actorKind, id: row.actorId, label: row.actorLabel },
    action: row.action,
    objectKind: row.objectKind,
    objectId: row.objectId,
    reason: row.reason,
    before: row.before,
    after: row.after,
    requestId: row.requestId,
    previousHash: row.previousHash,
    hash: row.hash,
  };
}

export function toAuditLogRow(entry: ChainedEntry): AuditLogEntity {
  return {
    seq: String(entry.seq),
    occurredAt: entry.occurredAt,
    actorKind: entry.actor.kind,
    actorId: entry.actor.id,
    actorLabel: entry.actor.label,
    action: entry.action,
    objectKind: entry.objectKind,
    objectId: entry.objectId,
    reason: entry.reason,
    before: entry.before,
    after: entry.after,
    requestId: entry.requestId,
    previousHash: entry.previousHash,
    hash: entry.hash,
  };
}

export function seqOf(text: string): number {
  const seq = Number(text);
  if (!Number.isSafeInteger(seq)) throw new Error(`${text} is no number of an entry`);
  return seq;
}
