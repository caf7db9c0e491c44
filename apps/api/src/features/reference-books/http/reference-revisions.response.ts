import { CONFIDENCES } from '@raccordo/taxonomy';
import type { Confidence } from '@raccordo/kernel';
import {
  Choice,
  Fraction,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import { type Books, figureRevisionsOf, labelRevisionsOf } from '../books.ts';
import type { PublishedRevision } from '../reference.ts';

class RevisedRangeResponse {
  @Fraction()
  readonly low!: number;

  @Fraction()
  readonly typical!: number;

  @Fraction()
  readonly high!: number;
}

class RevisedFigureResponse {
  @Part(() => RevisedRangeResponse)
  readonly value!: RevisedRangeResponse;

  @Text()
  readonly unit!: string;

  @Text()
  readonly country!: string;

  @Text()
  readonly period!: string;

  @Text()
  readonly source!: string;

  @Choice(CONFIDENCES, 'Confidence')
  readonly confidence!: Confidence;
}

class FigureRevisionResponse {
  @Text()
  readonly figureId!: string;

  @Whole()
  readonly version!: number;

  @Part(() => RevisedFigureResponse)
  readonly figure!: RevisedFigureResponse;
}

class RevisedTextResponse {
  @Text()
  readonly it!: string;

  @Text()
  readonly en!: string;
}

class LabelRevisionResponse {
  @Text()
  readonly labelId!: string;

  @Whole()
  readonly version!: number;

  @Part(() => RevisedTextResponse)
  readonly text!: RevisedTextResponse;
}

/** What was published since this release: on top of what the code ships it gives the books in force. */
export class ReferenceRevisionsResponse {
  @Whole({ description: 'Version of the published figures; 0 = as shipped.' })
  readonly figureVersion!: number;

  @Whole({ description: 'Version of the names; 0 = as shipped.' })
  readonly labelVersion!: number;

  @Parts(() => FigureRevisionResponse, { description: 'Oldest first.' })
  readonly figures!: readonly FigureRevisionResponse[];

  @Parts(() => LabelRevisionResponse, { description: 'Oldest first.' })
  readonly labels!: readonly LabelRevisionResponse[];

  static from(
    { figures, taxonomy }: Books,
    revisions: readonly PublishedRevision[],
  ): ReferenceRevisionsResponse {
    return {
      figureVersion: figures.version,
      labelVersion: taxonomy.version,
      figures: figureRevisionsOf(revisions).map(({ figureId, version, figure }) => ({
        figureId,
        version,
        figure: {
          value: { low: figure.value.low, typical: figure.value.typical, high: figure.value.high },
          unit: figure.unit,
          country: figure.country,
          period: figure.period,
          source: figure.source,
          confidence: figure.confidence,
        },
      })),
      labels: labelRevisionsOf(revisions).map(({ labelId, version, text }) => ({
        labelId,
        version,
        text: { it: text.it, en: text.en },
      })),
    };
  }
}
