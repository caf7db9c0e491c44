import { checkVatNumber } from '@raccordo/kernel';
import type { Answer } from './answer.ts';
import { BRIEF_LIMITS } from './brief-limits.ts';
import type { LimitedNumber, LimitedText } from './brief-limits.ts';
import type { Brief } from './brief.ts';
import type { Violation, ViolationCode } from './violation.ts';

/** What no draft may hold, finished or not: figures out of bounds and answers that contradict. */
export function boundViolationsOf(brief: Brief): Violation[] {
  return [
    ...textViolations(brief),
    ...numberViolations(brief),
    ...answerViolations(brief),
    ...listViolations(brief),
    ...budgetViolations(brief),
  ];
}

function textViolations({ firm, ask }: Brief): Violation[] {
  const texts: readonly (readonly [LimitedText, string | null])[] = [
    ['firm.name', firm.name],
    ['firm.vatNumber', firm.vatNumber],
    ['ask.text', ask.text],
  ];
  const tooLong = texts
    .filter(([path, text]) => (text ?? '').length > BRIEF_LIMITS.textLengths[path])
    .map(([path]): Violation => ({ path, code: 'too_long' }));
  const isVatWrong = firm.vatNumber !== null && !checkVatNumber(firm.vatNumber).isValid;
  return isVatWrong ? [...tooLong, { path: 'firm.vatNumber', code: 'vat_number' }] : tooLong;
}

function numberViolations({ firm, goals, budget, ...rest }: Brief): Violation[] {
  const numbers: readonly (readonly [LimitedNumber, number | null])[] = [
    ['firm.headcount', firm.headcount],
    ['firm.turnoverMinor', firm.turnoverMinor],
    ['goals.monthlyTarget', goals.monthlyTarget],
    ['goals.horizonMonths', goals.horizonMonths],
    ['budget.monthlyMinor', budget.monthlyMinor],
    ['budget.oneOffMinor', budget.oneOffMinor],
    ['budget.mediaMinor', budget.mediaMinor],
    ['grounding.mailingListContacts', rest.grounding.mailingListContacts],
    ['constraints.startWithinDays', rest.constraints.startWithinDays],
  ];
  return numbers.flatMap(([path, value]) => outOfBounds(path, path, value));
}

function answerViolations({ economics }: Brief): Violation[] {
  const answers: readonly (readonly [LimitedNumber, Answer | null])[] = [
    ['economics.averageOrderMinor', economics.averageOrderMinor],
    ['economics.grossMarginRatio', economics.grossMarginRatio],
    ['economics.repeatFactor', economics.repeatFactor],
    ['economics.closeRatio', economics.closeRatio],
    ['economics.acquisitionShareRatio', economics.acquisitionShareRatio],
  ];
  return answers.flatMap(([path, answer]): Violation[] => {
    if (answer === null || answer.kind === 'unknown') return [];
    if (answer.kind === 'value') return outOfBounds(path, path, answer.value);
    const ends = [
      ...outOfBounds(`${path}.low`, path, answer.low),
      ...outOfBounds(`${path}.high`, path, answer.high),
    ];
    return answer.low > answer.high ? [...ends, { path, code: 'low_above_high' }] : ends;
  });
}

function listViolations({ goals, ask, inHouse, grounding, constraints }: Brief): Violation[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['goals.objectives', goals.objectives],
    ['goals.kpis', goals.kpis],
    ['ask.capabilities', ask.capabilities],
    ['grounding.assets', grounding.assets],
    ['constraints.languages', constraints.languages],
    ['inHouse.skills', inHouse.skills.map((skill) => skill.capability)],
  ];
  const duplicates = lists
    .filter(([, items]) => new Set(items).size < items.length)
    .map(([path]): Violation => ({ path, code: 'duplicate' }));
  const hours = inHouse.skills.flatMap((skill, index) =>
    outOfBounds(
      `inHouse.skills.${index}.hoursPerMonth`,
      'inHouse.skills.hoursPerMonth',
      skill.hoursPerMonth,
    ),
  );
  return [...duplicates, ...hours];
}

function budgetViolations({ budget }: Brief): Violation[] {
  const { monthlyMinor, mediaMinor, isUndecided } = budget;
  const found: Violation[] = [];
  if (isUndecided && monthlyMinor !== null) {
    found.push({ path: 'budget.isUndecided', code: 'undecided_with_figure' });
  }
  if (monthlyMinor !== null && mediaMinor !== null && mediaMinor > monthlyMinor) {
    found.push({ path: 'budget.mediaMinor', code: 'above_monthly_budget' });
  }
  return found;
}

function outOfBounds(path: string, limit: LimitedNumber, value: number | null): Violation[] {
  const code = value === null ? null : faultOf(limit, value);
  return code === null ? [] : [{ path, code }];
}

function faultOf(name: LimitedNumber, value: number): ViolationCode | null {
  const { min, max, isInteger } = BRIEF_LIMITS.numbers[name];
  if (!Number.isFinite(value)) return 'not_a_number';
  if (value < min) return 'too_low';
  if (value > max) return 'too_high';
  return isInteger && !Number.isInteger(value) ? 'not_integer' : null;
}
