import type { Brief } from '@raccordo/brief';
import { CAPABILITY_IDS, CHANNEL_IDS, SHIPPED_FIGURES } from '@raccordo/taxonomy';
import fc from 'fast-check';
import { chooseChannels } from './choose-channels.ts';
import { breakEvenOf } from './break-even.ts';
import { needOf } from './need-of.ts';
import { planOf } from './plan-of.ts';
import { briefs } from './testing/arbitraries.ts';

/** Every list of the brief turned round: the same answers, given in another order. */
function reversed(brief: Brief): Brief {
  return {
    ...brief,
    goals: {
      ...brief.goals,
      objectives: [...brief.goals.objectives].reverse(),
      kpis: [...brief.goals.kpis].reverse(),
    },
    ask: { ...brief.ask, capabilities: [...brief.ask.capabilities].reverse() },
    grounding: { ...brief.grounding, assets: [...brief.grounding.assets].reverse() },
    inHouse: { ...brief.inHouse, skills: [...brief.inHouse.skills].reverse() },
  };
}

function withMonthly(brief: Brief, monthlyMinor: number): Brief {
  return { ...brief, budget: { ...brief.budget, monthlyMinor } };
}

const everyBrief = (law: (brief: Brief) => void) =>
  fc.assert(fc.property(briefs, law), { numRuns: 200 });

describe('whatever the brief', () => {
  it('the need has lines, and their weights sum to exactly one million', () => {
    everyBrief((brief) => {
      const { lines } = needOf(brief);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.reduce((sum, line) => sum + line.weightPpm, 0)).toBe(1_000_000);
      expect(lines.every(({ weightPpm }) => Number.isInteger(weightPpm) && weightPpm > 0)).toBe(
        true,
      );
    });
  });

  it('every line asks for 1 to 15,000 whole minutes, each capability once, in order', () => {
    everyBrief((brief) => {
      const { lines } = needOf(brief);
      const minutes = lines.map((line) => line.minutes);
      expect(minutes.every((m) => Number.isInteger(m) && m >= 1 && m <= 15_000)).toBe(true);
      const ids = lines.map(({ capability }) => capability);
      expect(ids).toEqual(CAPABILITY_IDS.filter((id) => ids.includes(id)));
    });
  });

  it('the money adds up: media and fees are the budget, in whole cents', () => {
    everyBrief((brief) => {
      const { monthlyMinor, mediaMinor, feesMinor, channels } = planOf(brief);
      if (monthlyMinor === null || mediaMinor === null || feesMinor === null) return;
      expect(Number.isInteger(mediaMinor) && Number.isInteger(feesMinor)).toBe(true);
      expect(mediaMinor).toBeGreaterThanOrEqual(0);
      expect(channels.every((choice) => choice.mediaMinor >= 0)).toBe(true);
      expect(mediaMinor).toBeLessThanOrEqual(monthlyMinor);
      const setUp = feesMinor - (monthlyMinor - mediaMinor);
      expect(setUp).toBeGreaterThanOrEqual(0);
      expect(setUp).toBeLessThanOrEqual(brief.budget.oneOffMinor ?? 0);
    });
  });

  it('the order in which lists are given changes nothing', () => {
    everyBrief((brief) => {
      expect(needOf(reversed(brief))).toEqual(needOf(brief));
      expect(planOf(reversed(brief))).toEqual(planOf(brief));
    });
  });

  it('the same brief gives the same verdicts, one for each channel, each with a reason', () => {
    everyBrief((brief) => {
      const choices = chooseChannels(brief, SHIPPED_FIGURES);
      expect(chooseChannels(brief, SHIPPED_FIGURES)).toEqual(choices);
      expect(choices.map(({ channel }) => channel)).toEqual(CHANNEL_IDS);
      expect(choices.every(({ reasons }) => reasons.length > 0)).toBe(true);
      expect(
        choices.every(({ verdict, mediaMinor }) => verdict === 'chosen' || mediaMinor === 0),
      ).toBe(true);
    });
  });

  it('more money never makes the hours of the same channels less adequate', () => {
    const budgets = fc.integer({ min: 0, max: 12_000_00 });
    fc.assert(
      fc.property(briefs, budgets, fc.integer({ min: 1, max: 3_000_00 }), (brief, less, extra) => {
        const before = planOf(withMonthly(brief, less));
        const after = planOf(withMonthly(brief, less + extra));
        const verdicts = (plan: typeof before) => plan.channels.map(({ verdict }) => verdict);
        fc.pre(verdicts(before).join() === verdicts(after).join() && before.scope === after.scope);
        fc.pre(before.neededMinutes === after.neededMinutes);
        expect(after.adequacyRatio).toBeGreaterThanOrEqual(before.adequacyRatio ?? 0);
      }),
      { numRuns: 200 },
    );
  });

  it('paying the full price of a plan buys all its hours, if the mix stays the same', () => {
    everyBrief((brief) => {
      const plan = planOf(brief);
      const paid = planOf(
        withMonthly(brief, plan.fullMonthlyMinor),
        SHIPPED_FIGURES,
        () => plan.channels,
      );
      const needsMix = plan.channels.some((choice) => choice.mediaMinor > 0);
      fc.pre(!needsMix && paid.neededMinutes === plan.neededMinutes && paid.scope === plan.scope);
      expect(paid.adequacyRatio).toBeGreaterThanOrEqual(1);
      expect(paid.remedies).toEqual([]);
    });
  });

  it('the break-even is ordered, and never above what a lead is worth', () => {
    everyBrief((brief) => {
      const { cpaMinor, leadValueMinor, customerMarginMinor, steps } = breakEvenOf(brief);
      for (const range of [cpaMinor, leadValueMinor, customerMarginMinor]) {
        expect(range.low).toBeLessThanOrEqual(range.typical);
        expect(range.typical).toBeLessThanOrEqual(range.high);
      }
      expect(cpaMinor.high).toBeLessThanOrEqual(leadValueMinor.high);
      expect(steps).toHaveLength(5);
    });
  });
});
