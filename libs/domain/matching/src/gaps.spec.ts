import { aNeed } from '@raccordo/planning/testing';
import { coverageOf } from './coverage.ts';
import { gapsOf, gapTotalsOf } from './gaps.ts';
import { aCandidate, needLines, offers } from './testing/index.ts';

const need = aNeed({
  lines: needLines({ search_ads: [50, 10], seo: [30, 10], email_dem: [20, 5] }),
  feeBudgetMinor: 1_000_00,
});
const candidate = aCandidate({
  hourlyRateMinor: 100_00,
  offers: offers({ search_ads: ['shown', 8], email_dem: ['declared', 5] }),
});

describe('the gaps', () => {
  const gaps = gapsOf(need, candidate, coverageOf(need, candidate));

  it('say where every missing point goes, largest first', () => {
    // Ads: 8 of 10 hours, shown: 32 of 50. Email: 2 of 5 hours, declared: 4.8 of 20.
    expect(gaps).toEqual([
      { kind: 'not_offered', capability: 'seo', pointsPpm: 300_000, extraFeeMinor: null },
      { kind: 'evidence', capability: 'search_ads', pointsPpm: 100_000, extraFeeMinor: null },
      { kind: 'evidence', capability: 'email_dem', pointsPpm: 80_000, extraFeeMinor: null },
      { kind: 'capacity', capability: 'search_ads', pointsPpm: 80_000, extraFeeMinor: null },
      { kind: 'money', capability: 'email_dem', pointsPpm: 72_000, extraFeeMinor: 300_00 },
    ]);
  });

  it('add up by kind', () => {
    expect(gapTotalsOf(gaps)).toEqual({
      not_offered: 300_000,
      evidence: 180_000,
      money: 72_000,
      capacity: 80_000,
    });
  });

  it('name no fee that would close a gap when no fee would', () => {
    const free = { ...candidate, hourlyRateMinor: 0 };
    const money = gapsOf(need, free, coverageOf(need, free)).filter(({ kind }) => kind === 'money');
    expect(money.map(({ extraFeeMinor }) => extraFeeMinor)).toEqual([null, null]);
  });

  it('have none for money when no budget is decided', () => {
    const undecided = { ...need, feeBudgetMinor: null };
    const kinds = gapsOf(undecided, candidate, coverageOf(undecided, candidate)).map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('money');
  });

  it('settle equal points by kind, then by the place in the taxonomy', () => {
    const even = aNeed({ lines: needLines({ seo: [25, 1], search_ads: [25, 1], pr: [50, 2] }) });
    const half = aCandidate({ offers: offers({ pr: ['verified', 1] }) });
    expect(
      gapsOf(even, half, coverageOf(even, half)).map(({ kind, capability }) => [kind, capability]),
    ).toEqual([
      ['not_offered', 'seo'],
      ['not_offered', 'search_ads'],
      ['capacity', 'pr'],
    ]);

    const uneven = aNeed({ lines: needLines({ pr: [50, 1], seo: [25, 1], website: [25, 1] }) });
    const proofs = { pr: ['shown', 1], seo: ['declared', 1], website: ['verified', 1] } as const;
    const proven = aCandidate({ offers: offers(proofs) });
    expect(
      gapsOf(uneven, proven, coverageOf(uneven, proven)).map((gap) => [
        gap.capability,
        gap.pointsPpm,
      ]),
    ).toEqual([
      ['seo', 100_000],
      ['pr', 100_000],
    ]);
  });
});
