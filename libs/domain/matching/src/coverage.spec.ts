import { aNeed } from '@raccordo/planning/testing';
import { coverageOf } from './coverage.ts';
import { aCandidate, needLines, offers } from './testing/index.ts';

const need = aNeed({
  lines: needLines({ seo: [30, 10], search_ads: [50, 10], email_dem: [20, 5] }),
  feeBudgetMinor: 1_000_00,
});

describe('coverage', () => {
  it('lists the lines of the need heaviest first, then in taxonomy order', () => {
    const even = aNeed({ lines: needLines({ pr: [30, 1], seo: [30, 1], website: [40, 1] }) });
    expect(coverageOf(even, aCandidate()).lines.map(({ capability }) => capability)).toEqual([
      'website',
      'seo',
      'pr',
    ]);
  });

  it.each([
    ['covered', 'all the hours it needs', { search_ads: ['verified', 10] }, 1_000_00],
    ['covered', 'more hours than it needs', { search_ads: ['verified', 99] }, 1_000_00],
    ['partly_capacity', 'fewer hours than it needs', { search_ads: ['verified', 9] }, 1_000_00],
    ['partly_money', 'hours the budget does not buy', { search_ads: ['verified', 10] }, 300_00],
    ['partly_money', 'too few hours and too little money', { search_ads: ['shown', 9] }, 300_00],
    ['covered', 'no budget to limit it', { search_ads: ['verified', 10] }, null],
    ['missing', 'no hours at all', { search_ads: ['verified', 0] }, 1_000_00],
    ['missing', 'other things to offer', { pr: ['verified', 10] }, 1_000_00],
  ] as const)('calls a line %s with %s', (status, _why, offered, feeBudgetMinor) => {
    const candidate = aCandidate({ offers: offers(offered) });
    const [line] = coverageOf({ ...need, feeBudgetMinor }, candidate).lines;
    expect(line).toMatchObject({ capability: 'search_ads', status });
  });

  it('tells what it cannot do from what this money does not buy', () => {
    const candidate = aCandidate({
      hourlyRateMinor: 100_00,
      offers: offers({ search_ads: ['verified', 10], email_dem: ['shown', 5] }),
    });
    const coverage = coverageOf({ ...need, feeBudgetMinor: 1_200_00 }, candidate);
    // 12 hours: ten of ads (5 points an hour), two of email (3.2 points an hour).
    expect(coverage).toMatchObject({ totalPpm: 564_000, moneyAsidePpm: 660_000 });
    expect(coverage.lines[1]).toMatchObject({ capability: 'seo', status: 'missing' });
    expect(coverage.lines[2]).toEqual({
      capability: 'email_dem',
      weightPpm: 200_000,
      neededMinutes: 300,
      evidence: 'shown',
      coveredMinutes: 120,
      coverableMinutes: 300,
      coveragePpm: 64_000,
      moneyAsidePpm: 160_000,
      status: 'partly_money',
    });
  });

  it('counts as proven what is shown or verified, not what is declared', () => {
    const candidate = aCandidate({
      hourlyRateMinor: 10_00,
      offers: offers({
        seo: ['shown', 10],
        search_ads: ['declared', 10],
        email_dem: ['verified', 5],
      }),
    });
    expect(coverageOf(need, candidate)).toMatchObject({
      totalPpm: 240_000 + 300_000 + 200_000,
      provenPpm: 240_000 + 200_000,
    });
  });

  it('is nothing for this money, not an error, at a rate of zero', () => {
    const candidate = aCandidate({
      hourlyRateMinor: 0,
      offers: offers({ search_ads: ['verified', 10] }),
    });
    expect(coverageOf(need, candidate)).toMatchObject({ totalPpm: 0, moneyAsidePpm: 500_000 });
  });

  it('may lose one part per million to rounding when an added offer shares the same minutes', () => {
    const [seo, pr] = needLines({ seo: [50, 1], pr: [50, 1] }).map((line) => ({
      ...line,
      minutes: 1_100,
    }));
    const hundredMinutes = aNeed({ lines: [seo!, pr!], feeBudgetMinor: 100_00 });
    const before = aCandidate({ offers: offers({ pr: ['verified', 20] }) });
    const after = aCandidate({ offers: offers({ pr: ['verified', 20], seo: ['verified', 1] }) });
    expect(coverageOf(hundredMinutes, before).totalPpm).toBe(45_454);
    expect(coverageOf(hundredMinutes, after).totalPpm).toBe(27_272 + 18_181);
  });
});
