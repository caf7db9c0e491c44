import { validateForSubmission } from '@raccordo/brief';
import type { LocalizedText } from '@raccordo/kernel';
import { type Need, objectiveOf, type ObjectiveVerdict, settledPlanOf } from '@raccordo/planning';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { DEMO_BRIEFS } from '../../demo/briefs/index.ts';

/** A need of our own making, so that an agency can see where it stands before any firm asks. */
export interface TypicalNeed {
  readonly key: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly objective: ObjectiveVerdict;
  readonly need: Need;
}

/** Of the example briefs, those that could be submitted, in their own order. */
export const TYPICAL_NEEDS: readonly TypicalNeed[] = DEMO_BRIEFS.filter(
  ({ brief }) => validateForSubmission(brief).length === 0,
).map(({ slug, title, summary, brief }) => ({
  key: slug,
  title,
  summary,
  objective: objectiveOf(brief, SHIPPED_FIGURES),
  need: settledPlanOf(brief, SHIPPED_FIGURES, null).need,
}));
