import type { Brief, Violation } from '@raccordo/brief';
import { boundViolationsOf } from '@raccordo/brief';

/**
 * The brief without the figures that cannot be, and what was wrong with them: a planner that is fed
 * absurd values answers with published ones and says so, never with `NaN`. A range turned round is
 * read the right way.
 */
export function soundBriefOf(brief: Brief): {
  readonly brief: Brief;
  readonly violations: readonly Violation[];
} {
  const violations = boundViolationsOf(brief).filter(({ path }) => FIGURES.test(path));
  const faulty = new Set(
    violations
      .filter(({ code }) => code !== 'low_above_high' && code !== 'above_monthly_budget')
      .map(({ path }) => path.replace(/\.(low|high)$/, '')),
  );
  if (faulty.size === 0) return { brief, violations };
  const skills = brief.inHouse.skills.filter((_, at) => {
    return !faulty.has(`inHouse.skills.${at}.hoursPerMonth`);
  });
  return {
    violations,
    brief: {
      ...brief,
      firm: without(brief.firm, 'firm', faulty),
      goals: without(brief.goals, 'goals', faulty),
      economics: without(brief.economics, 'economics', faulty),
      budget: without(brief.budget, 'budget', faulty),
      grounding: without(brief.grounding, 'grounding', faulty),
      inHouse: { ...brief.inHouse, skills },
    },
  };
}

const FIGURES =
  /^(firm\.(headcount|turnoverMinor)|goals\.(monthlyTarget|horizonMonths)|economics|budget|grounding\.mailingList|inHouse\.skills\.)/;

/** Figures of a brief may all be unanswered. */
function without<Section extends object>(
  section: Section,
  name: string,
  faulty: ReadonlySet<string>,
): Section {
  const fields = Object.entries(section).map(([field, value]) => {
    return [field, faulty.has(`${name}.${field}`) ? null : (value as unknown)];
  });
  return Object.fromEntries(fields) as Section;
}
