import { aBrief } from '@raccordo/brief/testing';
import type { Goals } from '@raccordo/brief';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { isBelowAwarenessSize, objectiveOf, pursuitOf } from './objective.ts';
import type { ObjectiveVerdict } from './objective.ts';

const large = { turnoverMinor: 5_000_000_00 };

describe('what the goals amount to', () => {
  it.each<[Partial<Goals>, ObjectiveVerdict]>([
    [{ priority: 'leads_first', objectives: ['quote_requests'] }, 'lead_generation'],
    [{ priority: null, objectives: ['store_visits'] }, 'lead_generation'],
    [{ priority: 'awareness_first', objectives: ['awareness'] }, 'awareness'],
    [{ priority: null, objectives: ['awareness'] }, 'awareness'],
    [{ priority: 'leads_first', objectives: ['quote_requests', 'awareness'] }, 'ordered_mix'],
    [{ priority: 'awareness_first', objectives: ['quote_requests'] }, 'ordered_mix'],
    [{ priority: 'both_now', objectives: [] }, 'confused'],
    [{ priority: null, objectives: ['quote_requests', 'awareness'] }, 'confused'],
    [{ priority: null, objectives: ['product_launch'] }, 'undetermined'],
    [{ priority: null, objectives: [] }, 'undetermined'],
  ])('%j is %s', (goals, verdict) => {
    expect(objectiveOf(aBrief({ goals }), SHIPPED_FIGURES)).toBe(verdict);
  });

  it('is an ordered mix when both are wanted by a firm of some size with time', () => {
    const goals = { priority: 'both_now', horizonMonths: 12 } as const;
    expect(objectiveOf(aBrief({ goals, firm: large }), SHIPPED_FIGURES)).toBe('ordered_mix');
    expect(
      objectiveOf(aBrief({ goals: { ...goals, horizonMonths: 5 }, firm: large }), SHIPPED_FIGURES),
    ).toBe('confused');
  });
});

describe('what the plan pursues first', () => {
  const awareness = { priority: 'awareness_first', objectives: ['awareness'] } as const;

  it('is awareness for a firm large enough to hold it', () => {
    expect(pursuitOf(aBrief({ goals: awareness, firm: large }), SHIPPED_FIGURES)).toBe('awareness');
  });

  it('is leads under two millions of turnover or 1,500 euros a month', () => {
    expect(
      pursuitOf(
        aBrief({ goals: awareness, firm: { turnoverMinor: 1_999_999_99 } }),
        SHIPPED_FIGURES,
      ),
    ).toBe('leads');
    const budget = { monthlyMinor: 1_499_99 };
    expect(pursuitOf(aBrief({ goals: awareness, firm: large, budget }), SHIPPED_FIGURES)).toBe(
      'leads',
    );
  });

  it('does not hold an unknown size against the firm', () => {
    const unknown = aBrief({ firm: { turnoverMinor: null }, budget: { monthlyMinor: null } });
    expect(isBelowAwarenessSize(unknown, SHIPPED_FIGURES)).toBe(false);
  });
});
