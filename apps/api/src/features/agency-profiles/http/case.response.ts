import { Instant, Part, Parts, Text, Whole } from '../../../platform/http/response-fields.ts';
import type { StoredCase } from '../stored-case.ts';
import { CaseContentBody } from './case-content.body.ts';

export class AgencyCaseResponse {
  @Text()
  readonly id!: string;

  @Whole()
  readonly version!: number;

  @Part(() => CaseContentBody)
  readonly content!: CaseContentBody;

  @Instant()
  readonly updatedAt!: string;

  static from({ content, version, updatedAt }: StoredCase): AgencyCaseResponse {
    return {
      id: content.id,
      version,
      content: {
        title: content.title,
        sector: content.sector,
        deliveredIn: content.deliveredIn,
        capabilities: [...content.capabilities],
        result: content.result,
        figures: content.figures.map(({ metric, before, after, unit }) => ({
          metric,
          before,
          after,
          unit,
        })),
        link: content.link,
        fileId: content.fileId,
      },
      updatedAt: updatedAt.toISOString(),
    };
  }
}

/** All of an agency: there are at most as many as allowed. */
export class AgencyCaseListResponse {
  @Parts(() => AgencyCaseResponse)
  readonly items!: readonly AgencyCaseResponse[];
}
