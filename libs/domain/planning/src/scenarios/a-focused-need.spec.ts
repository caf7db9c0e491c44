import { aBrief } from '@raccordo/brief/testing';
import { needOf } from '../need-of.ts';
import { planOf } from '../plan-of.ts';

describe('a firm with its own marketing manager buys only SEO', () => {
  const brief = aBrief({
    ask: { text: '', capabilities: ['seo'] },
    inHouse: {
      isAnswered: true,
      skills: [{ capability: 'marketing_management', hoursPerMonth: 20 }],
    },
  });

  it('needs SEO and little else, and nobody to direct it', () => {
    const { lines } = needOf(brief);
    expect(lines.map(({ capability }) => capability)).toEqual([
      'copy_editorial',
      'seo',
      'analytics_tracking',
    ]);
    expect(lines.find(({ capability }) => capability === 'seo')?.weightPpm).toBeGreaterThan(
      700_000,
    );
  });

  it('keeps the whole budget for fees: no channel buys media', () => {
    expect(planOf(brief)).toMatchObject({ scope: 'asked_only', mediaMinor: 0 });
  });

  it('is planned as a whole when its manager has only three hours', () => {
    const skills = [{ capability: 'marketing_management', hoursPerMonth: 3 }] as const;
    expect(planOf({ ...brief, inHouse: { isAnswered: true, skills } }).scope).toBe('whole_plan');
  });
});

describe('a firm that only wants a site, with 6,000 euros set aside', () => {
  const brief = aBrief({
    goals: { priority: null, objectives: [], kpis: [] },
    ask: { text: 'Un sito nuovo', capabilities: ['website'] },
    budget: { monthlyMinor: null, oneOffMinor: 6_000_00 },
  });

  it('needs one line: the whole need goes to a vertical', () => {
    const { lines } = needOf(brief);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      capability: 'website',
      weightPpm: 1_000_000,
      oneOffMinutes: 60 * 60,
      minutes: 20 * 60,
      isMustHave: true,
    });
  });

  it('spreads money and work over the three months of the project', () => {
    const plan = planOf(brief);
    expect(plan.spreadMonths).toBe(3);
    expect(plan.feesMinor).toBe(2_000_00);
    expect(plan.adequacyRatio).toBeGreaterThan(1);
  });
});

describe('a firm that does everything itself', () => {
  it('is offered a second pair of eyes, never an empty need', () => {
    const brief = aBrief({
      ask: { text: '', capabilities: ['search_ads'] },
      inHouse: {
        isAnswered: true,
        skills: (
          [
            'marketing_management',
            'search_ads',
            'copy_editorial',
            'landing_pages',
            'analytics_tracking',
          ] as const
        ).map((capability) => ({ capability, hoursPerMonth: 40 })),
      },
    });
    expect(needOf(brief).lines.map(({ capability }) => capability)).toEqual(['diagnosis']);
  });
});

describe('a firm that says nothing of its goals', () => {
  it('needs a diagnosis and a plan before any channel', () => {
    const brief = aBrief({
      goals: { priority: null, objectives: [] },
      ask: { text: '', capabilities: [] },
    });
    expect(needOf(brief).lines.map(({ capability }) => capability)).toEqual([
      'diagnosis',
      'marketing_plan',
    ]);
  });
});
