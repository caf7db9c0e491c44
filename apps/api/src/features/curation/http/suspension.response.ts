import {
  Choice,
  Flag,
  Instant,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import type { OwnSuspensions } from '../application/appeal-suspension.ts';
import {
  type Appeal,
  APPEAL_STATES,
  type AppealState,
  type ListedAppeal,
  type Suspension,
  type SuspensionHistory,
} from '../suspension.ts';

export class AppealResponse {
  @Text()
  readonly id!: string;

  @Choice(APPEAL_STATES, 'AppealState')
  readonly state!: AppealState;

  @Text()
  readonly text!: string;

  @Instant()
  readonly createdAt!: string;

  @Instant({ nullable: true })
  readonly decidedAt!: string | null;

  @Text({ nullable: true })
  readonly decisionReason!: string | null;

  @Whole({ description: 'For `If-Match`.' })
  readonly version!: number;

  static from(appeal: Appeal): AppealResponse {
    return {
      id: appeal.id,
      state: appeal.state,
      text: appeal.text,
      createdAt: appeal.createdAt.toISOString(),
      decidedAt: appeal.decidedAt?.toISOString() ?? null,
      decisionReason: appeal.decisionReason,
      version: appeal.version,
    };
  }
}

export class SuspensionResponse {
  @Text()
  readonly id!: string;

  @Text({ description: 'Shown on the public page.' })
  readonly noticeIt!: string;

  @Text()
  readonly noticeEn!: string;

  @Instant()
  readonly suspendedAt!: string;

  @Instant({ nullable: true, description: 'Null while it lasts.' })
  readonly liftedAt!: string | null;

  @Text({ nullable: true })
  readonly liftReason!: string | null;

  static from(suspension: Suspension): SuspensionResponse {
    return {
      id: suspension.id,
      noticeIt: suspension.noticeIt,
      noticeEn: suspension.noticeEn,
      suspendedAt: suspension.suspendedAt.toISOString(),
      liftedAt: suspension.liftedAt?.toISOString() ?? null,
      liftReason: suspension.liftReason,
    };
  }
}

export class SuspensionHistoryResponse extends SuspensionResponse {
  @Parts(() => AppealResponse)
  readonly appeals!: readonly AppealResponse[];

  static of({ suspension, appeals }: SuspensionHistory): SuspensionHistoryResponse {
    return Object.assign(SuspensionResponse.from(suspension), {
      appeals: appeals.map((appeal) => AppealResponse.from(appeal)),
    });
  }
}

export class OwnSuspensionsResponse {
  @Text()
  readonly agencyName!: string;

  @Text()
  readonly agencySlug!: string;

  @Flag()
  readonly isSuspended!: boolean;

  @Parts(() => SuspensionHistoryResponse, { description: 'Latest first.' })
  readonly suspensions!: readonly SuspensionHistoryResponse[];

  static from(own: OwnSuspensions): OwnSuspensionsResponse {
    return {
      agencyName: own.agencyName,
      agencySlug: own.agencySlug,
      isSuspended: own.isSuspended,
      suspensions: own.history.map((one) => SuspensionHistoryResponse.of(one)),
    };
  }
}

export class ListedAppealResponse extends AppealResponse {
  @Text()
  readonly agencyId!: string;

  @Text()
  readonly agencyName!: string;

  @Text()
  readonly agencySlug!: string;

  @Text()
  readonly noticeIt!: string;

  @Text()
  readonly noticeEn!: string;

  @Instant()
  readonly suspendedAt!: string;

  @Flag({ description: 'The caller suspended it: somebody else should decide.' })
  readonly isOwnDecision!: boolean;

  static of(appeal: ListedAppeal, adminId: string): ListedAppealResponse {
    return Object.assign(AppealResponse.from(appeal), {
      agencyId: appeal.agencyId,
      agencyName: appeal.agencyName,
      agencySlug: appeal.agencySlug,
      noticeIt: appeal.noticeIt,
      noticeEn: appeal.noticeEn,
      suspendedAt: appeal.suspendedAt.toISOString(),
      isOwnDecision: appeal.suspendedBy === adminId,
    });
  }
}

export class AppealPageResponse {
  @Parts(() => ListedAppealResponse)
  readonly items!: readonly ListedAppealResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}
