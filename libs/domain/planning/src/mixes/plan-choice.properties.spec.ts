import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import fc from 'fast-check';
import { jobSplitOf, monthOfLeads } from '../awareness/job-split.ts';
import { aWindowsMaker } from '../testing/a-windows-maker.ts';
import { briefs } from '../testing/arbitraries.ts';
import { chosenMixOf } from './chosen-mix.ts';
import { mixPlanOf } from './mix-plan.ts';
import type { PlanChoice } from './plan-choice.ts';
import { choiceOf, questionOf } from './plan-choice.ts';
import { needOfMix, planOfMix } from './plan-of-mix.ts';
import type { PlanQuestion } from './plan-question.ts';
import { AS_IN_THE_BRIEF, plannerOptionsOf } from './plan-question.ts';
import { plannerOf } from './planner.ts';
import { settledPlanOf } from './settled-plan.ts';

const maker = aWindowsMaker();
const even = { low: 0.8, typical: 1, high: 1.3 };
const QUESTIONS: readonly PlanQuestion[] = [
  AS_IN_THE_BRIEF,
  { ...AS_IN_THE_BRIEF, refusedChannels: ['search_ads'], strongMonths: [3, 4, 9] },
  { ...AS_IN_THE_BRIEF, landing: 'site', slackRatio: 0.2, horizonMonths: 6 },
  { ...AS_IN_THE_BRIEF, searchesPerMonth: 900, audiencePeople: 40_000 },
  { ...AS_IN_THE_BRIEF, evidence: { social_ads: { cost: even, conversion: even } } },
];

/** As the page does it: the whole month's money is split, and the mixes get what is for leads. */
function offered(brief: typeof maker, question: PlanQuestion, budgetMinor: number | null) {
  const firstMonth = 2;
  const options = { ...plannerOptionsOf(question, firstMonth), draws: 1 };
  const planner = plannerOf(brief, SHIPPED_FIGURES, options);
  const leadsMinor =
    budgetMinor === null
      ? undefined
      : jobSplitOf(planner.brief, budgetMinor, SHIPPED_FIGURES).leadsMinor;
  return mixPlanOf(planner, leadsMinor).mixes.map(({ mix }) => {
    const choice = choiceOf(planner, mix, { question, firstMonth, budgetMinor });
    // What is stored comes back from a database and over a wire.
    return { brief, planner, mix, choice: JSON.parse(JSON.stringify(choice)) as PlanChoice };
  });
}

const OFFERED = [
  ...QUESTIONS.flatMap((question) => offered(maker, question, 7_000_01)),
  ...[2_600_00, 40_000_00].flatMap((minor) => offered(maker, AS_IN_THE_BRIEF, minor)),
];
const ANYBODY = fc
  .sample(briefs, { numRuns: 10, seed: 11 })
  .flatMap((brief) => offered(brief, AS_IN_THE_BRIEF, null));

describe('a choice', () => {
  it('gives back the very same mix, need and adequacy, whatever the brief and the question', () => {
    expect(OFFERED.length).toBeGreaterThan(QUESTIONS.length * 2);
    expect(ANYBODY.length).toBeGreaterThan(5);
    for (const { brief, planner, mix, choice } of [...OFFERED, ...ANYBODY]) {
      expect(chosenMixOf(brief, SHIPPED_FIGURES, choice)).toMatchObject({ kind: 'mix', mix });
      const { plan, need } = settledPlanOf(brief, SHIPPED_FIGURES, choice);
      expect(need).toEqual(needOfMix(planner, mix));
      expect(plan.adequacyRatio).toBe(planOfMix(planner, mix).adequacyRatio);
    }
  });

  it('gives back the question it was chosen with', () => {
    for (const { choice } of OFFERED) {
      expect(QUESTIONS).toContainEqual(questionOf(choice));
    }
  });

  it('finds the whole month behind what is for leads, to the cent', () => {
    const sums = fc.integer({ min: 0, max: 60_000_00 });
    fc.assert(
      fc.property(briefs, sums, (brief, leadsMinor) => {
        const wholeMinor = monthOfLeads(brief, leadsMinor, SHIPPED_FIGURES);
        const split = jobSplitOf(brief, wholeMinor, SHIPPED_FIGURES);
        expect(split.leadsMinor).toBe(leadsMinor);
      }),
    );
  });

  it('gives way to what is proposed where nothing was chosen, or no more holds', () => {
    const proposed = settledPlanOf(maker, SHIPPED_FIGURES, null);
    expect(proposed.isChosen).toBe(false);
    const stale = { ...OFFERED[0]!.choice, refusedChannels: ['search_ads', 'email'] as const };
    expect(settledPlanOf(maker, SHIPPED_FIGURES, { ...stale, channels: [] })).toEqual(proposed);
  });
});

describe('a choice somebody made up', () => {
  const reasonOf = (choice: PlanChoice): string => {
    const found = chosenMixOf(maker, SHIPPED_FIGURES, choice);
    return found.kind === 'refused' ? found.reason : 'taken';
  };
  const several = OFFERED.filter(({ mix }) => {
    return mix.channels.length > 1 && mix.unspentMinor < 1;
  }).slice(0, 4);

  it('is refused as soon as a cent is moved out of the sum', () => {
    expect(several.length).toBeGreaterThan(1);
    for (const { choice } of several) {
      const [first, ...others] = choice.channels;
      const more = { ...first!, variableMinor: first!.variableMinor + 100 };
      expect(reasonOf({ ...choice, channels: [more, ...others] })).toMatch(/sum|bounds/);
      expect(reasonOf({ ...choice, budgetMinor: choice.budgetMinor + 50_00 })).toMatch(
        /sum|little/,
      );
    }
  });

  it.each<[string, (choice: PlanChoice) => PlanChoice]>([
    ['no_channel', (choice) => ({ ...choice, channels: [] })],
    ['channel_twice', (c) => ({ ...c, channels: [...c.channels, c.channels[0]!] })],
    [
      'channel_not_available',
      (choice) => ({ ...choice, refusedChannels: [choice.channels[0]!.channel] }),
    ],
    [
      'spend_out_of_bounds',
      (c) => ({ ...c, channels: [{ ...c.channels[0]!, variableMinor: -1 }] }),
    ],
    [
      'factor_impossible',
      (choice) => ({
        ...choice,
        evidence: [{ channel: 'email', cost: { ...even, low: 5 }, conversion: even }],
      }),
    ],
  ])('is refused: %s', (reason, change) => {
    for (const { choice } of several) expect(reasonOf(change(choice))).toBe(reason);
  });

  it('is refused when the money would bring far more elsewhere', () => {
    // The alternatives of a wide slack, handed in as if none had been allowed.
    const wide = { ...AS_IN_THE_BRIEF, slackRatio: 0.3 };
    const reasons = offered(maker, wide, 7_000_00).map(({ choice }) => {
      return reasonOf({ ...choice, slackRatio: 0 });
    });
    expect(reasons[0]).toBe('taken');
    expect(reasons.slice(1)).toContain('brings_too_little');
  });
});
