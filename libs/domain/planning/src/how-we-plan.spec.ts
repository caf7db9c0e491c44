import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ALTERNATIVE_RULES, countErrorRatio, DEFAULT_DRAWS, VIABILITY_RULES } from '@raccordo/mix';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { mixPlanOf, plannerOf } from './mixes/index.ts';
import { PLANNING_RULES } from './planning-rules.ts';
import { aWindowsMaker } from './testing/index.ts';

const PAGE = readFileSync(
  resolve(import.meta.dirname, '../../../../docs/how-we-plan.md'),
  'utf8',
).replaceAll(/\s+/g, ' ');

const percent = (ratio: number): string => `${Math.round(ratio * 100)}`;
const euros = (minor: number): string => `${Math.round(minor / 100).toLocaleString('en-GB')} €`;
const { thresholds } = SHIPPED_FIGURES;

describe('the page "how we plan"', () => {
  const planner = plannerOf(aWindowsMaker());
  const plan = mixPlanOf(planner);

  it('shows the mixes of the example as computed', () => {
    expect(plan.mixes).toHaveLength(1);
    expect(plan.sharpOptimum).not.toBeNull();
    for (const { mix, outcome, leaning, viability } of plan.mixes) {
      const { p10, p90 } = outcome.resultsPerMonth;
      const cells = [
        `leaning on ${leaning?.channel.replace('_', ' ')}`,
        euros(mix.channels.reduce((sum, { variableMinor }) => sum + variableMinor, 0)),
        euros(mix.feesMinor),
        `${mix.resultsPerMonth.toFixed(1)} (${p10.toFixed(1)} to ${p90.toFixed(1)})`,
        euros(mix.costPerResultMinor),
        `${percent(outcome.probabilityItPays ?? 1)} % of draws`,
      ];
      expect(PAGE).toContain(`| ${cells.join(' | ')} |`);
      expect(viability.verdict).toBe('red');
    }
    const [larger] = mixPlanOf(planner, 5_000_00).mixes;
    expect(larger?.leaning?.channel).toBe('social_ads');
    expect(PAGE).toContain(`a lead costs ${euros(larger?.mix.costPerResultMinor ?? 0)}`);
    expect(PAGE).toContain(`a lead may cost ${euros(planner.breakEven.cpaMinor.typical)}`);
  });

  it('names the rules as they are', () => {
    const { slackRatio, leastDistanceRatio } = ALTERNATIVE_RULES;
    expect(PAGE).toContain(`at least ${percent(1 - slackRatio)} % of its results`);
    expect(PAGE).toContain(`at least ${percent(leastDistanceRatio)} % of the budget elsewhere`);
    const from = PLANNING_RULES.socialBesideSearchMinor;
    expect(PAGE).toContain(`social enters beside it from ${euros(from)} a month`);
    expect(PAGE).toContain('four at most');
    expect(ALTERNATIVE_RULES.mostMixes).toBe(4);
    expect(PAGE).toContain(`${DEFAULT_DRAWS.toLocaleString('en-GB')} draws`);
    expect(PAGE).toContain(`at least ${percent(VIABILITY_RULES.likelyRatio)} % of the draws`);
    const needed = thresholds.comparable_conversions.value.typical;
    expect(PAGE).toContain(`fewer than ${needed} results each`);
    expect(PAGE).toContain(`${percent(countErrorRatio(needed))} % either way`);
  });

  it.each([
    ['turnover under 3 million, or not said', 'awareness_share_small'],
    ['under 10 million', 'awareness_share_medium'],
    ['larger, selling to people', 'awareness_share_large'],
    ['larger, selling to firms', 'awareness_share_large_businesses'],
  ] as const)('shows how a firm with %s shares its budget', (firm, key) => {
    const { low, typical, high } = thresholds[key].value;
    const share = `${percent(typical)} % (${percent(low)} to ${percent(high)})`;
    expect(PAGE).toContain(`| ${firm} | ${share} |`);
  });

  it('shows the lines that awareness is judged by', () => {
    const million = 1_000_000_00;
    expect(thresholds.awareness_turnover_comfort.value.typical).toBe(3 * million);
    expect(thresholds.awareness_turnover_large.value.typical).toBe(10 * million);
    const { typical: months } = thresholds.mixed_goals_horizon.value;
    expect(PAGE).toContain(`less than ${months} months ahead`);
    const views = thresholds.awareness_frequency.value.typical;
    expect(PAGE).toContain(`(${views} views a month)`);
    const thin = thresholds.awareness_market_share.value.low;
    expect(PAGE).toContain(`under ${percent(thin)} % of its market`);
  });
});
