import { ApiProperty } from '@nestjs/swagger';
import { ACTOR_KINDS, type ActorKind, type AuditDetails } from '@raccordo/audit';
import {
  Choice,
  Instant,
  Parts,
  Text,
  Texts,
  Whole,
} from '../../../platform/http/response-fields.ts';
import type { ReadableAct } from '../act.ts';

export class ActSummaryResponse {
  @Whole({ description: 'Its number in the log.' })
  readonly seq!: number;

  @Instant()
  readonly occurredAt!: string;

  @Choice(ACTOR_KINDS, 'ActorKind')
  readonly actorKind!: ActorKind;

  @Text({ nullable: true })
  readonly actorId!: string | null;

  @Text({ nullable: true, description: 'As the person is called now; null once erased.' })
  readonly actorName!: string | null;

  @Text({ nullable: true, description: 'The job or command, where no person acted.' })
  readonly actorLabel!: string | null;

  @Text()
  readonly action!: string;

  @Text()
  readonly objectKind!: string;

  @Text()
  readonly objectId!: string;

  @Text({ nullable: true })
  readonly reason!: string | null;

  static from({ entry, actorName }: ReadableAct): ActSummaryResponse {
    return {
      seq: entry.seq,
      occurredAt: entry.occurredAt.toISOString(),
      actorKind: entry.actor.kind,
      actorId: entry.actor.id,
      actorName,
      actorLabel: entry.actor.label,
      action: entry.action,
      objectKind: entry.objectKind,
      objectId: entry.objectId,
      reason: entry.reason,
    };
  }
}

export class ActResponse extends ActSummaryResponse {
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  readonly before!: AuditDetails | null;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  readonly after!: AuditDetails | null;

  @Text({ nullable: true })
  readonly requestId!: string | null;

  @Text()
  readonly previousHash!: string;

  @Text()
  readonly hash!: string;

  static override from(act: ReadableAct): ActResponse {
    const { before, after, requestId, previousHash, hash } = act.entry;
    return Object.assign(ActSummaryResponse.from(act), {
      before,
      after,
      requestId,
      previousHash,
      hash,
    });
  }
}

export class ActPageResponse {
  @Parts(() => ActSummaryResponse)
  readonly items!: readonly ActSummaryResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}

export class ActActionsResponse {
  @Texts({ description: 'Every action in the log, by name.' })
  readonly actions!: readonly string[];
}
