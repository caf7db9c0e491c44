import { isMonth, monthOf } from '../calendar.ts';
import type { CaseContent, CaseFigure } from './agency-case.ts';
import {
  isBlank,
  missing,
  notWebAddress,
  repeated,
  tooLong,
  tooMany,
  violation,
} from './bounds.ts';
import { PROFILE_LIMITS } from './profile-limits.ts';
import type { ProfileViolation } from './profile-violation.ts';

const { text: TEXT, list: LIST, figureValue: FIGURE_VALUE } = PROFILE_LIMITS;

/** What no case may hold, finished or not. */
export function validateCase(content: CaseContent): ProfileViolation[] {
  const { title, deliveredIn, capabilities, result, figures, link } = content;
  return [
    ...tooLong('title', title, TEXT.caseTitle),
    ...(deliveredIn !== null && !isMonth(deliveredIn) ? [violation('deliveredIn', 'month')] : []),
    ...repeated('capabilities', capabilities),
    ...tooLong('result', result, TEXT.caseResult),
    ...tooMany('figures', figures, LIST.figures),
    ...figures.flatMap((figure, at) => figureViolations(figure, `figures.${at}`)),
    ...tooLong('link', link, TEXT.link),
    ...notWebAddress('link', link),
  ];
}

/** Empty when the case may be shown and counted; `today` is `YYYY-MM-DD`. */
export function validateCaseForPublication(
  content: CaseContent,
  today: string,
): ProfileViolation[] {
  const { title, deliveredIn, capabilities, result, figures } = content;
  return [
    ...missing('title', isBlank(title)),
    ...missing('deliveredIn', deliveredIn === null),
    ...(deliveredIn !== null && deliveredIn > monthOf(today)
      ? [violation('deliveredIn', 'in_future')]
      : []),
    ...missing('capabilities', capabilities.length === 0),
    ...missing('result', isBlank(result)),
    ...figures.flatMap(({ metric, after }, at) => [
      ...missing(`figures.${at}.metric`, isBlank(metric)),
      ...missing(`figures.${at}.after`, after === null),
    ]),
    ...validateCase(content),
  ];
}

function figureViolations({ metric, before, after, unit }: CaseFigure, path: string) {
  const tooLarge = (name: string, value: number | null): ProfileViolation[] =>
    // Written so that not-a-number is refused too.
    value === null || Math.abs(value) <= FIGURE_VALUE
      ? []
      : [violation(`${path}.${name}`, 'too_high')];
  return [
    ...tooLong(`${path}.metric`, metric, TEXT.metric),
    ...tooLarge('before', before),
    ...tooLarge('after', after),
    ...tooLong(`${path}.unit`, unit, TEXT.unit),
  ];
}
