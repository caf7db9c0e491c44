import { Injectable } from '@nestjs/common';
import { type Diagnosis, diagnose } from '@raccordo/diagnosis';
import { clarityOf } from '@raccordo/brief';
import { briefAsChosen, type Need, settledPlanOf } from '@raccordo/planning';
import { BooksInForce } from '../../reference-books/index.ts';
import { OwnBriefs } from './own-briefs.ts';

export interface DiagnosedBrief {
  readonly diagnosis: Diagnosis;
  readonly need: Need;
}

/**
 * Computed each time from the content, which is fixed once submitted, with the figures it was
 * submitted with, for the mix its firm chose: same words, same figures, same choice, same diagnosis.
 * The need a match was computed on is kept with the match.
 */
@Injectable()
export class DiagnoseBrief {
  constructor(
    private readonly own: OwnBriefs,
    private readonly books: BooksInForce,
  ) {}

  async execute(id: string): Promise<DiagnosedBrief> {
    const { content, figureVersion, chosenPlan } = await this.own.get(id);
    const figures =
      figureVersion === null ? this.books.current().figures : this.books.figuresAt(figureVersion);
    const { plan, need, isChosen } = settledPlanOf(content, figures, chosenPlan);
    if (chosenPlan === null || !isChosen) {
      return { diagnosis: diagnose(content, figures, plan), need };
    }
    const diagnosis = diagnose(briefAsChosen(content, chosenPlan), figures, plan);
    // How clear the words are does not depend on what was chosen since.
    return { diagnosis: { ...diagnosis, clarity: clarityOf(content) }, need };
  }
}
