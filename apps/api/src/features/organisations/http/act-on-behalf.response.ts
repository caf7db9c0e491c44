import { Flag, Instant, Parts, Text } from '../../../platform/http/response-fields.ts';
import type { ActOnBehalf } from '../act-on-behalf.ts';

export class ActOnBehalfResponse {
  @Instant()
  readonly occurredAt!: string;

  @Text({ description: 'As in the audit log: `brief.submitted_on_behalf`.' })
  readonly action!: string;

  @Text({ nullable: true, description: 'As the adviser is called now; null once erased.' })
  readonly actorName!: string | null;

  @Flag({ description: 'Through an API token of the adviser.' })
  readonly isByProgram!: boolean;

  @Text({ nullable: true, description: 'The brief it was about, which may be gone.' })
  readonly briefId!: string | null;

  static from(act: ActOnBehalf): ActOnBehalfResponse {
    return {
      occurredAt: act.occurredAt.toISOString(),
      action: act.action,
      actorName: act.actorName,
      isByProgram: act.isByProgram,
      briefId: act.briefId,
    };
  }
}

export class ActOnBehalfPageResponse {
  @Parts(() => ActOnBehalfResponse, { description: 'Latest first.' })
  readonly items!: readonly ActOnBehalfResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}
