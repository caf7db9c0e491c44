import type { Brief } from '@raccordo/brief';
import { clarityOf } from '@raccordo/brief';
import type { Plan } from '@raccordo/planning';
import { askedCapabilitiesOf, breakEvenOf, settledPlanOf } from '@raccordo/planning';
import type { FigureBook } from '@raccordo/taxonomy';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import type { Diagnosis } from './diagnosis.ts';
import { DIAGNOSIS_RULES } from './diagnosis-rules.ts';
import type { Finding } from './finding.ts';
import { SEVERITIES } from './finding.ts';
import type { NextStep } from './next-step.ts';
import type { Case, Rule } from './rule.ts';
import { readyToGo } from './rules/ready-to-go.ts';
import type { Verdict } from './verdict.ts';
import { VERDICTS } from './verdict.ts';

/**
 * Runs every rule over the brief and its plan, the one Raccordo proposes unless the firm chose
 * another; what they find decides the verdict and what to do first.
 */
export function diagnose(
  brief: Brief,
  book: FigureBook = SHIPPED_FIGURES,
  plan: Plan = settledPlanOf(brief, book, null).plan,
): Diagnosis {
  const subject: Case = {
    brief,
    book,
    plan,
    breakEven: breakEvenOf(brief, book),
    asked: askedCapabilitiesOf(brief),
  };
  const raised = DIAGNOSIS_RULES.flatMap((rule) => raisedBy(rule, subject));
  const verdict = verdictOf(raised);
  const all = verdict === 'ready' ? [...raised, ...raisedBy(readyToGo, subject)] : raised;
  const ordered = [...all].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
      ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule),
  );
  return {
    objective: plan.objective,
    findings: ordered.map(({ finding }) => finding),
    clarity: clarityOf(brief),
    plan,
    verdict,
    nextSteps: [...new Set<NextStep>(ordered.map(({ rule }) => rule.nextStep))],
  };
}

interface Raised {
  readonly rule: Rule;
  readonly finding: Finding;
}

const ORDER: readonly Rule[] = [...DIAGNOSIS_RULES, readyToGo];

function raisedBy(rule: Rule, subject: Case): readonly Raised[] {
  const result = rule.appliesTo(subject) ? rule.evaluate(subject) : null;
  return result === null ? [] : [{ rule, finding: { ruleId: rule.id, ...result } }];
}

/** The gravest verdict of the blocking findings. */
function verdictOf(raised: readonly Raised[]): Verdict {
  const gravest = raised
    .filter(({ finding }) => finding.severity === 'blocking')
    .reduce((worst, { rule }) => Math.max(worst, VERDICTS.indexOf(rule.verdictWhenBlocking)), 0);
  return VERDICTS[gravest] ?? 'ready';
}
