import fc from 'fast-check';
import type { Brief } from './brief.ts';
import { boundViolationsOf } from './bound-violations.ts';
import { BRIEF_LIMITS } from './brief-limits.ts';
import type { LimitedNumber } from './brief-limits.ts';
import { emptyBrief } from './empty-brief.ts';
import { aBrief } from './testing/index.ts';
import {
  missingFieldsOf,
  REQUIRED_FIELDS,
  validateForSubmission,
} from './validate-for-submission.ts';

describe('validateForSubmission', () => {
  it('lets a complete brief through', () => {
    expect(validateForSubmission(aBrief())).toEqual([]);
  });

  it('asks an empty brief for every required field, in order', () => {
    expect(missingFieldsOf(emptyBrief())).toEqual(REQUIRED_FIELDS);
  });

  it.each<[string, Brief]>([
    ['the owner does not know the economics', aBrief({ economics: emptyBrief().economics })],
    ['the owner asks for nothing', aBrief({ ask: emptyBrief().ask })],
    ['the budget is undecided', aBrief({ budget: { monthlyMinor: null, isUndecided: true } })],
    ['only headcount is known', aBrief({ firm: { turnoverMinor: null } })],
    ['only turnover is known', aBrief({ firm: { headcount: null } })],
    ['there is nothing to land on', aBrief({ grounding: { assets: [] } })],
    ['no VAT number is given', aBrief({ firm: { vatNumber: null } })],
    ['the owner works alone', aBrief({ firm: { headcount: 0 } })],
  ])('lets it through when %s', (_, brief) => {
    expect(validateForSubmission(brief)).toEqual([]);
  });

  it.each<[Brief, string, string]>([
    [aBrief({ firm: { sector: null } }), 'firm.sector', 'required'],
    [aBrief({ firm: { headcount: null, turnoverMinor: null } }), 'firm.size', 'required'],
    [aBrief({ budget: { monthlyMinor: null } }), 'budget.monthlyMinor', 'required'],
    [aBrief({ grounding: { isAnswered: false } }), 'grounding.assets', 'required'],
    [aBrief({ firm: { vatNumber: '02342520159' } }), 'firm.vatNumber', 'vat_number'],
    [aBrief({ ask: { text: 'x'.repeat(4_001) } }), 'ask.text', 'too_long'],
    [aBrief({ firm: { headcount: 2.5 } }), 'firm.headcount', 'not_integer'],
    [aBrief({ firm: { headcount: NaN } }), 'firm.headcount', 'not_a_number'],
    [aBrief({ goals: { horizonMonths: 0 } }), 'goals.horizonMonths', 'too_low'],
    [aBrief({ goals: { kpis: ['reach', 'reach'] } }), 'goals.kpis', 'duplicate'],
    [aBrief({ budget: { mediaMinor: 2_600_01 } }), 'budget.mediaMinor', 'above_monthly_budget'],
    [aBrief({ budget: { isUndecided: true } }), 'budget.isUndecided', 'undecided_with_figure'],
    [
      aBrief({ economics: { closeRatio: { kind: 'value', value: 25 } } }),
      'economics.closeRatio',
      'too_high',
    ],
    [
      aBrief({ economics: { repeatFactor: { kind: 'range', low: 0.5, high: 2 } } }),
      'economics.repeatFactor.low',
      'too_low',
    ],
    [
      aBrief({ economics: { grossMarginRatio: { kind: 'range', low: 0.6, high: 0.4 } } }),
      'economics.grossMarginRatio',
      'low_above_high',
    ],
    [
      aBrief({ economics: { acquisitionShareRatio: { kind: 'range', low: 0.3, high: 1.1 } } }),
      'economics.acquisitionShareRatio.high',
      'too_high',
    ],
    [
      aBrief({ inHouse: { skills: [{ capability: 'seo', hoursPerMonth: -1 }] } }),
      'inHouse.skills.0.hoursPerMonth',
      'too_low',
    ],
  ])('refuses case %#: %s', (brief, path, code) => {
    expect(validateForSubmission(brief)).toEqual([{ path, code }]);
  });
});

/** Writes one limited number where its path says. */
function withNumber(path: LimitedNumber, value: number): Brief {
  const brief = aBrief({ budget: { monthlyMinor: null, isUndecided: true } });
  if (path === 'inHouse.skills.hoursPerMonth') {
    return {
      ...brief,
      inHouse: { isAnswered: true, skills: [{ capability: 'seo', hoursPerMonth: value }] },
    };
  }
  const [section, field] = path.split('.') as [keyof Brief, string];
  const written = section === 'economics' ? { kind: 'value', value } : value;
  const budget = path === 'budget.monthlyMinor' ? { isUndecided: false } : {};
  return { ...brief, [section]: { ...brief[section], ...budget, [field]: written } };
}

describe('the bounds of every number', () => {
  const paths = Object.keys(BRIEF_LIMITS.numbers) as LimitedNumber[];

  it.each(paths)('%s holds at its ends and not past them', (path) => {
    const { min, max, isInteger } = BRIEF_LIMITS.numbers[path];
    const step = isInteger ? 1 : 0.001;
    const codesAt = (value: number) =>
      boundViolationsOf(withNumber(path, value)).map((v) => v.code);
    expect(codesAt(min)).toEqual([]);
    expect(codesAt(max)).toEqual([]);
    expect(codesAt(min - step)).toEqual(['too_low']);
    expect(codesAt(max + step)).toEqual(['too_high']);
    expect(codesAt(min + 0.5)).toEqual(isInteger ? ['not_integer'] : []);
  });

  it('are safe integers where money is counted', () => {
    for (const path of paths) {
      expect(Math.abs(BRIEF_LIMITS.numbers[path].max)).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    }
  });

  it('accepts any value within', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (path, at) => {
          const { min, max, isInteger } = BRIEF_LIMITS.numbers[path];
          const value = min + at * (max - min);
          expect(
            boundViolationsOf(withNumber(path, isInteger ? Math.floor(value) : value)),
          ).toEqual([]);
        },
      ),
    );
  });
});
