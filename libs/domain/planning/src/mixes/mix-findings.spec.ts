import type { Brief } from '@raccordo/brief';
import { aWindowsMaker } from '../testing/a-windows-maker.ts';
import { mixPlanOf } from './mix-plan.ts';
import { plannerOf } from './planner.ts';

describe('media that the brief states', () => {
  const withMedia = (change: Partial<Brief['budget']>) => {
    const brief = aWindowsMaker();
    return mixPlanOf(
      plannerOf({ ...brief, budget: { ...brief.budget, ...change } }, undefined, { draws: 20 }),
    );
  };
  const kindsOf = (change: Partial<Brief['budget']>) =>
    withMedia(change).findings.map(({ kind }) => kind);
  const planned = withMedia({ mediaMinor: null }).mixes[0]!.plan.mediaMinor!;

  it('are nothing to speak of where none are stated or the best mix spends as much', () => {
    expect(kindsOf({ mediaMinor: null })).not.toContain('media_not_held');
    expect(kindsOf({ mediaMinor: planned })).not.toContain('media_not_held');
  });

  it('are told, with what the best mix spends instead', () => {
    const statedMinor = planned + 500_00;
    expect(withMedia({ mediaMinor: statedMinor }).findings).toContainEqual({
      kind: 'media_not_held',
      statedMinor,
      plannedMinor: planned,
    });
  });

  it('beyond the whole budget are a faulty answer, and only that', () => {
    expect(kindsOf({ mediaMinor: 9_000_00 })).toContain('answer_not_used');
    expect(kindsOf({ mediaMinor: 9_000_00 })).not.toContain('media_not_held');
  });

  it('stated alone leave the budget open, and say so', () => {
    const kinds = kindsOf({ monthlyMinor: null, mediaMinor: 900_00 });
    expect(kinds).toEqual(expect.arrayContaining(['budget_not_stated', 'media_not_held']));
  });
});
