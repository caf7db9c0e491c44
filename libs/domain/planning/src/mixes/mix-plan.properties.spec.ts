import type { Brief } from '@raccordo/brief';
import { bestMix, distanceRatio, placesOf, spendsOf } from '@raccordo/mix';
import fc from 'fast-check';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { briefs } from '../testing/arbitraries.ts';
import type { MixPlan } from './mix-plan.ts';
import { mixPlanOf } from './mix-plan.ts';
import { needOfMix, planOfMix } from './plan-of-mix.ts';
import type { PlannerOptions } from './planner-options.ts';
import { plannerOf } from './planner.ts';
import type { Planner } from './planner.ts';

const options: PlannerOptions = { draws: 40 };

/** Plans are the dear part: each law looks at the same ones. */
const PLANS = fc.sample(briefs, { numRuns: 40, seed: 7 }).map((brief) => {
  const planner = plannerOf(brief, SHIPPED_FIGURES, options);
  return { planner, plan: mixPlanOf(planner) };
});
const everyPlan = (law: (plan: MixPlan, planner: Planner) => void): void => {
  for (const { plan, planner } of PLANS) law(plan, planner);
};

/** Every number inside a value, wherever it is. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

const absurd = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e300);

describe('whatever the brief, the plan of its mixes', () => {
  it('says why when there is no mix, and holds no number that is none', () => {
    everyPlan((plan) => {
      expect(plan.mixes.length > 0 || plan.findings.length > 0).toBe(true);
      expect(numbersIn(plan).filter((number) => !Number.isFinite(number))).toEqual([]);
    });
  });

  it('adds up to the cent: fees, spends and what is left over are the budget', () => {
    everyPlan(({ mixes }) => {
      for (const { mix, months } of mixes) {
        const spent = mix.channels.reduce((sum, { variableMinor }) => sum + variableMinor, 0);
        expect(mix.feesMinor + spent + mix.unspentMinor).toBe(mix.budgetMinor);
        months.forEach(({ variableMinor }, at) => {
          const inAll = variableMinor.reduce((sum, minor) => sum + minor, 0);
          expect(inAll).toBe(mix.channels[at]!.variableMinor * variableMinor.length);
        });
      }
    });
  });

  it('buys every hour its channels ask for, and media are what it spends on media', () => {
    everyPlan(({ mixes }) => {
      for (const { plan } of mixes) {
        // The average hour of a mix is a little dearer or cheaper than that of its least hours.
        expect(plan.adequacyRatio).toBeGreaterThan(0.97);
        const media = plan.channels.reduce((sum, { mediaMinor }) => sum + mediaMinor, 0);
        expect(plan.mediaMinor).toBe(media);
      }
    });
  });

  it('shows mixes within the slack that are really different', () => {
    everyPlan((plan, { prepared }) => {
      const [best] = plan.mixes;
      const places = plan.mixes.map(({ mix }) =>
        placesOf(prepared, mix.mask, spendsOf(prepared, mix), mix.budgetMinor),
      );
      plan.mixes.forEach(({ mix }, at) => {
        expect(mix.resultsPerMonth).toBeGreaterThanOrEqual(best!.mix.resultsPerMonth * 0.95);
        for (const other of places.slice(at + 1)) {
          expect(distanceRatio(places[at]!, other, mix.budgetMinor)).toBeGreaterThanOrEqual(0.15);
        }
      });
      expect(plan.sharpOptimum === null || plan.mixes.length === 1).toBe(true);
    });
  });

  it('gives each mix a need of its own, whose weights sum to one million', () => {
    everyPlan(({ mixes }, planner) => {
      for (const { mix } of mixes) {
        const whole = planOfMix(planner, mix);
        const { lines, feeBudgetMinor } = needOfMix(planner, mix);
        expect(lines.reduce((sum, { weightPpm }) => sum + weightPpm, 0)).toBe(1_000_000);
        expect(lines.map(({ minutes }) => minutes)).toEqual(
          whole.lines.map(({ minutes }) => minutes),
        );
        expect(feeBudgetMinor).toBe(whole.feesMinor);
      }
    });
  });

  it('survives absurd figures: it plans without them and names them', () => {
    fc.assert(
      fc.property(briefs, absurd, absurd, absurd, (brief, order, margin, months) => {
        const mad: Brief = {
          ...brief,
          goals: { ...brief.goals, horizonMonths: months },
          budget: { ...brief.budget, monthlyMinor: order },
          economics: {
            ...brief.economics,
            averageOrderMinor: { kind: 'value', value: order },
            grossMarginRatio: { kind: 'range', low: 0.9, high: margin },
          },
        };
        const plan = mixPlanOf(plannerOf(mad, SHIPPED_FIGURES, options));
        expect(plan.findings.some(({ kind }) => kind === 'answer_not_used')).toBe(true);
        expect(numbersIn({ ...plan, findings: [] }).filter((n) => !Number.isFinite(n))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('never brings less for more money', () => {
    fc.assert(
      fc.property(briefs, fc.integer({ min: 0, max: 8_000_00 }), (brief, budgetMinor) => {
        const { prepared } = plannerOf(brief, SHIPPED_FIGURES, options);
        const at = (minor: number) => {
          const outcome = bestMix(prepared, minor);
          return outcome.kind === 'mix' ? outcome.mix.resultsPerMonth : 0;
        };
        expect(at(budgetMinor + 500_00)).toBeGreaterThanOrEqual(at(budgetMinor) * (1 - 1e-9));
      }),
      { numRuns: 25 },
    );
  });
});
