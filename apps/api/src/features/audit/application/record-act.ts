import { Injectable } from '@nestjs/common';
import {
  type ActorKind,
  type AuditActor,
  type AuditDetails,
  chainEntry,
  redactDetails,
} from '@raccordo/audit';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AuditLogRepository } from '../persistence/audit-log.repository.ts';
import { sha256 } from '../sha256.ts';

export interface Act {
  /** `noun.verb`, as `agency.suspended`. */
  readonly action: string;
  /** Null = no person: then `actorLabel` names the job or command. */
  readonly actorId: string | null;
  readonly actorKind?: ActorKind;
  readonly actorLabel?: string | null;
  readonly objectKind: string;
  readonly objectId: string;
  /** Only the fields the act is about; secrets and personal data are withheld here. */
  readonly before: AuditDetails | null;
  readonly after: AuditDetails | null;
  readonly reason: string | null;
  readonly requestId?: string | null;
}

/**
 * Writes an act down in the caller's transaction: the act and its entry happen together or not at
 * all. From here to the end of that transaction every other append waits, so record last.
 */
@Injectable()
export class RecordAct {
  constructor(
    private readonly log: AuditLogRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async execute(act: Act): Promise<void> {
    await this.transactions.run(async () => {
      const head = await this.log.lockHead();
      const entry = {
        occurredAt: this.clock.now(),
        actor: actorOf(act),
        action: act.action,
        objectKind: act.objectKind,
        objectId: act.objectId,
        reason: act.reason,
        before: detailsOf(act.before, act.objectKind),
        after: detailsOf(act.after, act.objectKind),
        requestId: act.requestId ?? null,
      };
      await this.log.append(chainEntry(head, entry, sha256));
    });
  }
}

function actorOf({ actorId, actorKind, actorLabel }: Act): AuditActor {
  const kind = actorKind ?? (actorId === null ? 'system' : 'person');
  return { kind, id: actorId, label: actorLabel ?? null };
}

const detailsOf = (details: AuditDetails | null, objectKind: string): AuditDetails | null =>
  details === null ? null : redactDetails(details, objectKind);
