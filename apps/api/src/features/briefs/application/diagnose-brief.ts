import { Injectable } from '@nestjs/common';
import { type Diagnosis, diagnose } from '@raccordo/diagnosis';
import { type Need, needOf } from '@raccordo/planning';
import { BooksInForce } from '../../reference-books/index.ts';
import { OwnBriefs } from './own-briefs.ts';

export interface DiagnosedBrief {
  readonly diagnosis: Diagnosis;
  readonly need: Need;
}

/**
 * Computed each time from the content, which is fixed once submitted, with the figures it was
 * submitted with: same words, same figures, same diagnosis. The need a match was computed on is kept
 * with the match.
 */
@Injectable()
export class DiagnoseBrief {
  constructor(
    private readonly own: OwnBriefs,
    private readonly books: BooksInForce,
  ) {}

  async execute(id: string): Promise<DiagnosedBrief> {
    const { content, figureVersion } = await this.own.get(id);
    const figures =
      figureVersion === null ? this.books.current().figures : this.books.figuresAt(figureVersion);
    const diagnosis = diagnose(content, figures);
    return { diagnosis, need: needOf(content, diagnosis.plan) };
  }
}
