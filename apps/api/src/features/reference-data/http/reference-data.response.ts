import {
  Choice,
  Flag,
  Instant,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import {
  type PublishedRevision,
  REFERENCE_KINDS,
  type ReferenceKind,
} from '../../reference-books/index.ts';
import type { ReferenceDetails } from '../application/get-reference.ts';
import type { ListedReference, ReferenceList } from '../application/list-references.ts';
import { PreviewResponse } from './preview.response.ts';
import { ReferenceValueBody } from './reference-value.ts';

class ReferenceItemResponse {
  @Text()
  readonly itemId!: string;

  @Part(() => ReferenceValueBody)
  readonly value!: ReferenceValueBody;

  @Whole({ description: 'Version of the book it was last published in; 0 = as shipped.' })
  readonly version!: number;

  @Instant({ nullable: true })
  readonly publishedAt!: string | null;

  @Flag({ description: 'Somebody has saved a value that is not published yet.' })
  readonly isDrafted!: boolean;

  static from({ reference, revision, isDrafted }: ListedReference): ReferenceItemResponse {
    return {
      itemId: reference.itemId,
      value: ReferenceValueBody.from(reference),
      version: revision?.version ?? 0,
      publishedAt: revision?.publishedAt.toISOString() ?? null,
      isDrafted,
    };
  }
}

export class ReferenceListResponse {
  @Whole()
  readonly bookVersion!: number;

  @Parts(() => ReferenceItemResponse)
  readonly items!: readonly ReferenceItemResponse[];

  static from({ bookVersion, items }: ReferenceList): ReferenceListResponse {
    return { bookVersion, items: items.map((item) => ReferenceItemResponse.from(item)) };
  }
}

class ReferenceDraftResponse {
  @Part(() => ReferenceValueBody)
  readonly value!: ReferenceValueBody;

  @Whole({ nullable: true })
  readonly restoresVersion!: number | null;

  @Instant()
  readonly savedAt!: string;
}

class PublishedRevisionResponse {
  @Whole()
  readonly version!: number;

  @Part(() => ReferenceValueBody)
  readonly value!: ReferenceValueBody;

  @Whole({ nullable: true })
  readonly restoresVersion!: number | null;

  @Text()
  readonly reason!: string;

  @Instant()
  readonly publishedAt!: string;

  static from(revision: PublishedRevision): PublishedRevisionResponse {
    return {
      version: revision.version,
      value: ReferenceValueBody.from(revision),
      restoresVersion: revision.restoresVersion,
      reason: revision.reason,
      publishedAt: revision.publishedAt.toISOString(),
    };
  }
}

export class ReferenceDetailsResponse {
  @Choice(REFERENCE_KINDS, 'ReferenceKind')
  readonly kind!: ReferenceKind;

  @Text()
  readonly itemId!: string;

  @Whole({ description: 'Grows with every draft and publication; the ETag.' })
  readonly version!: number;

  @Whole()
  readonly bookVersion!: number;

  @Part(() => ReferenceValueBody)
  readonly value!: ReferenceValueBody;

  @Part(() => ReferenceValueBody, { nullable: true, description: 'As the code ships it.' })
  readonly shipped!: ReferenceValueBody | null;

  @Part(() => ReferenceDraftResponse, { nullable: true })
  readonly draft!: ReferenceDraftResponse | null;

  @Part(() => PreviewResponse, { nullable: true, description: 'Of this draft and these books.' })
  readonly preview!: PreviewResponse | null;

  @Parts(() => PublishedRevisionResponse, { description: 'Latest first.' })
  readonly history!: readonly PublishedRevisionResponse[];

  static from(details: ReferenceDetails): ReferenceDetailsResponse {
    const { reference, shipped, bookVersion, state, history, preview } = details;
    const { draft } = state;
    return {
      kind: reference.kind,
      itemId: reference.itemId,
      version: state.version,
      bookVersion,
      value: ReferenceValueBody.from(reference),
      shipped: shipped === null ? null : ReferenceValueBody.from(shipped),
      draft:
        draft === null
          ? null
          : {
              value: ReferenceValueBody.from(draft.reference),
              restoresVersion: draft.restoresVersion,
              savedAt: draft.savedAt.toISOString(),
            },
      preview: preview === null ? null : PreviewResponse.from(preview),
      history: history.map((revision) => PublishedRevisionResponse.from(revision)),
    };
  }
}
