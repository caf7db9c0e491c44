import {
  DUPLICATE_SIGNALS,
  type DuplicateSignal,
  type DuplicateSignalKind,
  MERGE_OBSTACLES,
  type MergeObstacle,
} from '@raccordo/agency';
import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import {
  Choice,
  Choices,
  Flag,
  Instant,
  Part,
  Parts,
  Text,
  Texts,
  Whole,
} from '../../../platform/http/response-fields.ts';
import type { TwinsInDetail } from '../application/merge-agencies.ts';
import type { Merge, MergeMoves, MergePreview, Twin, Twins } from '../merge.ts';

export class TwinResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly slug!: string;

  @Text()
  readonly name!: string;

  @Text({ nullable: true })
  readonly city!: string | null;

  @Text({ nullable: true })
  readonly website!: string | null;

  @Text({ nullable: true })
  readonly vatNumber!: string | null;

  @Text()
  readonly status!: string;

  @Flag({ description: 'Its own people write it.' })
  readonly isOwned!: boolean;

  @Whole()
  readonly offers!: number;

  static from(twin: Twin): TwinResponse {
    return {
      id: twin.id,
      slug: twin.slug,
      name: twin.name,
      city: twin.city,
      website: twin.website,
      vatNumber: twin.vatNumber,
      status: twin.status,
      isOwned: twin.isOwned,
      offers: twin.offers,
    };
  }
}

export class DuplicateSignalResponse {
  @Choice(DUPLICATE_SIGNALS, 'DuplicateSignalKind')
  readonly kind!: DuplicateSignalKind;

  @Whole({ description: 'Negative when it speaks against.' })
  readonly points!: number;

  @Text({ description: 'What they share, or how alike the names are in percent.' })
  readonly detail!: string;

  static from({ kind, points, detail }: DuplicateSignal): DuplicateSignalResponse {
    return { kind, points, detail };
  }
}

export class TwinsResponse {
  @Part(() => TwinResponse)
  readonly first!: TwinResponse;

  @Part(() => TwinResponse)
  readonly second!: TwinResponse;

  @Whole({ description: '0 to 100.' })
  readonly score!: number;

  @Parts(() => DuplicateSignalResponse)
  readonly signals!: readonly DuplicateSignalResponse[];

  @Whole({ description: 'For `If-Match`.' })
  readonly version!: number;

  static from(twins: Twins): TwinsResponse {
    return {
      first: TwinResponse.from(twins.first),
      second: TwinResponse.from(twins.second),
      score: twins.score,
      signals: twins.signals.map((one) => DuplicateSignalResponse.from(one)),
      version: twins.version,
    };
  }
}

export class TwinsPageResponse {
  @Parts(() => TwinsResponse)
  readonly items!: readonly TwinsResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}

export class TwinScanResponse {
  @Whole()
  readonly compared!: number;

  @Whole()
  readonly found!: number;
}

export class MergePreviewResponse {
  @Choice(MERGE_OBSTACLES, 'MergeObstacle', { nullable: true })
  readonly obstacle!: MergeObstacle | null;

  @Texts({ description: 'Fields that will say what the other said.' })
  readonly fieldsTaken!: readonly string[];

  @Choices(CAPABILITY_IDS, 'CapabilityId')
  readonly offersAdded!: readonly CapabilityId[];

  @Choices(CAPABILITY_IDS, 'CapabilityId')
  readonly offersImproved!: readonly CapabilityId[];

  @Choices(CAPABILITY_IDS, 'CapabilityId')
  readonly offersLeftOut!: readonly CapabilityId[];

  static from({ obstacle, plan }: MergePreview): MergePreviewResponse {
    return {
      obstacle,
      fieldsTaken: plan?.fieldsTaken ?? [],
      offersAdded: plan?.offersAdded ?? [],
      offersImproved: plan?.offersImproved ?? [],
      offersLeftOut: plan?.offersLeftOut ?? [],
    };
  }
}

export class TwinsDetailResponse extends TwinsResponse {
  @Part(() => MergePreviewResponse, { description: 'The first stays.' })
  readonly intoFirst!: MergePreviewResponse;

  @Part(() => MergePreviewResponse, { description: 'The second stays.' })
  readonly intoSecond!: MergePreviewResponse;

  static of({ twins, intoFirst, intoSecond }: TwinsInDetail): TwinsDetailResponse {
    return Object.assign(TwinsResponse.from(twins), {
      intoFirst: MergePreviewResponse.from(intoFirst),
      intoSecond: MergePreviewResponse.from(intoSecond),
    });
  }
}

export class MergeMovesResponse implements MergeMoves {
  @Texts()
  readonly fieldsTaken!: readonly string[];

  @Choices(CAPABILITY_IDS, 'CapabilityId')
  readonly offersAdded!: readonly CapabilityId[];

  @Choices(CAPABILITY_IDS, 'CapabilityId')
  readonly offersImproved!: readonly CapabilityId[];

  @Choices(CAPABILITY_IDS, 'CapabilityId')
  readonly offersLeftOut!: readonly CapabilityId[];

  @Whole()
  readonly exposureDays!: number;

  @Whole()
  readonly invitations!: number;

  @Whole()
  readonly claims!: number;

  @Whole()
  readonly contests!: number;

  @Whole()
  readonly ownershipRequests!: number;
}

export class MergeResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly targetId!: string;

  @Text()
  readonly targetName!: string;

  @Text()
  readonly sourceId!: string;

  @Text()
  readonly sourceName!: string;

  @Text({ description: 'Leads to the target from now on.' })
  readonly sourceSlug!: string;

  @Text()
  readonly reason!: string;

  @Instant()
  readonly mergedAt!: string;

  @Part(() => MergeMovesResponse)
  readonly moved!: MergeMovesResponse;

  static from(merge: Merge): MergeResponse {
    const { moved } = merge;
    return {
      id: merge.id,
      targetId: merge.targetId,
      targetName: merge.targetName,
      sourceId: merge.sourceId,
      sourceName: merge.sourceName,
      sourceSlug: merge.sourceSlug,
      reason: merge.reason,
      mergedAt: merge.mergedAt.toISOString(),
      moved: {
        fieldsTaken: moved.fieldsTaken,
        offersAdded: moved.offersAdded,
        offersImproved: moved.offersImproved,
        offersLeftOut: moved.offersLeftOut,
        exposureDays: moved.exposureDays,
        invitations: moved.invitations,
        claims: moved.claims,
        contests: moved.contests,
        ownershipRequests: moved.ownershipRequests,
      },
    };
  }
}

export class MergePageResponse {
  @Parts(() => MergeResponse)
  readonly items!: readonly MergeResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}
