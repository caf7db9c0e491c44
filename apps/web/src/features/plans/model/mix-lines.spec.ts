import { aBrief } from '@raccordo/brief/testing';
import { mixPlanOf, plannerOf } from '@raccordo/planning';
import { inWholeEuros } from './mix-lines.ts';

describe('a mix in whole euros', () => {
  const budgets = Array.from({ length: 40 }, (_, at) => 1_500_00 + at * 137_77);
  const planner = plannerOf(aBrief(), undefined, { draws: 1 });
  const mixes = budgets.flatMap((minor) => mixPlanOf(planner, minor).mixes.map(({ mix }) => mix));

  it('adds up to its budget, as shown', () => {
    expect(mixes.length).toBeGreaterThan(budgets.length / 2);
    for (const mix of mixes) {
      const { feesMinor, unspentMinor, channels } = inWholeEuros(mix);
      const parts = [feesMinor, unspentMinor, ...channels.map((one) => one.variableMinor)];
      expect(parts.every((minor) => minor % 100 === 0)).toBe(true);
      const sum = parts.reduce((total, minor) => total + minor, 0);
      expect(sum).toBe(Math.round(mix.budgetMinor / 100) * 100);
    }
  });
});
