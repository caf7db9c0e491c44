import fc from 'fast-check';
import { EVIDENCE_LEVELS } from '../evidence-level.ts';
import { evidenceLevelOf } from '../evidence-window.ts';
import { aCase, anOffer } from '../testing/index.ts';
import { applyToClaim, type Claim, unexaminedClaim } from './claim.ts';
import { countsUntilOf, evidenceOf, listedEvidence } from './evidence-of.ts';
import { nextAgeing } from './next-ageing.ts';

const TODAY = '2026-11-23';
const seo = unexaminedClaim('seo');
const seoCase = (deliveredIn: string | null, id = `case of ${deliveredIn ?? 'no month'}`) =>
  aCase({ id, deliveredIn, capabilities: ['seo'] });
const rejected = (caseId: string): Claim =>
  applyToClaim(applyToClaim(seo, { kind: 'request', caseId }), {
    kind: 'reject',
    on: '2026-10-05',
    reason: 'Not their work.',
  });
const upheld = applyToClaim(applyToClaim(seo, { kind: 'contest' }), {
  kind: 'uphold',
  on: '2026-05-05',
  reason: 'Another agency did it.',
});

describe('the evidence of a claim', () => {
  it('is declared for want of a case', () => {
    expect(evidenceOf(seo, [], TODAY)).toEqual({
      level: 'declared',
      reason: { kind: 'no_case' },
      isContested: false,
    });
  });

  it.each([
    ['of another capability', aCase({ capabilities: ['pr'] })],
    ['without a month', seoCase(null)],
    ['of a month to come', seoCase('2026-12')],
  ])('is not helped by a case %s', (_which, one) => {
    expect(evidenceOf(seo, [one], TODAY).reason).toEqual({ kind: 'no_case' });
  });

  it('is shown by the newest case, until the month it is 24 months old', () => {
    expect(evidenceOf(seo, [seoCase('2024-12'), seoCase('2025-03')], TODAY)).toEqual({
      level: 'shown',
      reason: {
        kind: 'case_shown',
        caseId: 'case of 2025-03',
        deliveredIn: '2025-03',
        countsUntil: '2027-02-28',
      },
      isContested: false,
    });
  });

  it('says how old the newest case is once it no longer counts', () => {
    expect(evidenceOf(seo, [seoCase('2024-04'), seoCase('2023-01')], TODAY)).toMatchObject({
      level: 'declared',
      reason: { kind: 'case_aged', caseId: 'case of 2024-04', ageMonths: 31, maxAgeMonths: 24 },
    });
  });

  it('is verified, however old the cases', () => {
    const claim = applyToClaim(applyToClaim(seo, { kind: 'request', caseId: 'a' }), {
      kind: 'verify',
      on: '2026-01-02',
      caseId: null,
    });
    expect(evidenceOf(claim, [seoCase('2019-01')], TODAY)).toMatchObject({
      level: 'verified',
      reason: { kind: 'verified', by: 'admin', on: '2026-01-02', caseId: 'a' },
    });
  });

  it('does not count the case that was rejected, and counts any other', () => {
    const claim = rejected('case of 2026-03');
    expect(evidenceOf(claim, [seoCase('2026-03')], TODAY)).toMatchObject({
      level: 'declared',
      reason: { kind: 'rejected', on: '2026-10-05', reason: 'Not their work.' },
    });
    expect(evidenceOf(claim, [seoCase('2026-03'), seoCase('2025-03')], TODAY).level).toBe('shown');
  });

  it('counts only work delivered after a contest was upheld', () => {
    expect(evidenceOf(upheld, [seoCase('2026-05')], TODAY)).toMatchObject({
      level: 'declared',
      reason: { kind: 'contest_upheld', reason: 'Another agency did it.' },
    });
    expect(evidenceOf(upheld, [seoCase('2026-06')], TODAY).level).toBe('shown');
  });

  it('keeps its level while contested, and says so', () => {
    const contested = applyToClaim(seo, { kind: 'contest' });
    expect(evidenceOf(contested, [seoCase('2026-03')], TODAY)).toMatchObject({
      level: 'shown',
      isContested: true,
    });
  });
});

describe('an imported offer', () => {
  const rating = { mean: 4.6, count: 31 };

  it('is shown by the jobs rated in it', () => {
    const offer = anOffer({ shareRatio: 0.25, evidence: 'shown' });
    expect(listedEvidence(offer, rating)).toEqual({
      level: 'shown',
      reason: { kind: 'rated_jobs', ratedJobs: 7, meanRating: 4.6 },
      isContested: false,
    });
  });

  it.each([
    ['few jobs', anOffer({ shareRatio: 0.1, evidence: 'shown' }), rating],
    ['no ratings', anOffer({ evidence: 'shown' }), null],
    ['a declaration', anOffer({ evidence: 'declared' }), rating],
    ['a verification elsewhere', anOffer({ evidence: 'verified' }), rating],
  ] as const)('with %s is as the directory lists it', (_what, offer, its) => {
    expect(listedEvidence(offer, its)).toMatchObject({
      level: offer.evidence,
      reason: { kind: 'as_listed' },
    });
  });
});

describe('ageing', () => {
  it('names what will fall, soonest first', () => {
    const cases = [
      aCase({ id: 'new', deliveredIn: '2026-05', capabilities: ['seo', 'pr'] }),
      aCase({ id: 'old', deliveredIn: '2025-01', capabilities: ['seo', 'website'] }),
      aCase({ id: 'aged', deliveredIn: '2020-01', capabilities: ['ecommerce'] }),
    ];
    const claims = (['pr', 'seo', 'website', 'ecommerce'] as const).map(unexaminedClaim);
    expect(nextAgeing(claims, cases, TODAY)).toEqual([
      { capability: 'website', caseId: 'old', countsUntil: '2026-12-31' },
      { capability: 'seo', caseId: 'new', countsUntil: '2028-04-30' },
      { capability: 'pr', caseId: 'new', countsUntil: '2028-04-30' },
    ]);
  });
});

const months = fc
  .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const days = fc
  .tuple(months, fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `${month}-${String(day).padStart(2, '0')}`);
const cases = fc
  .uniqueArray(months, { maxLength: 5 })
  .map((list) => list.map((month) => seoCase(month)));
const claims = fc.constantFrom(seo, upheld, rejected('case of 2025-01'));
const rank = (claim: Claim, list: Parameters<typeof evidenceOf>[1], today: string) =>
  EVIDENCE_LEVELS.indexOf(evidenceOf(claim, list, today).level);

describe('evidence, whatever the cases', () => {
  it('agrees with the window that imports use', () => {
    fc.assert(
      fc.property(months, days, (month, today) => {
        expect(evidenceOf(seo, [seoCase(month)], today).level).toBe(
          evidenceLevelOf({ isVerified: false, latestCaseOn: `${month}-01` }, today),
        );
      }),
    );
  });

  it('never falls for one more case', () => {
    fc.assert(
      fc.property(claims, cases, months, days, (claim, list, month, today) => {
        const more = [...list, seoCase(month, 'one more')];
        expect(rank(claim, more, today)).toBeGreaterThanOrEqual(rank(claim, list, today));
      }),
    );
  });

  it('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(claims, cases, days, (claim, list, today) => {
        expect(evidenceOf(claim, [...list].reverse(), today)).toEqual(
          evidenceOf(claim, list, today),
        );
      }),
    );
  });

  it('counts on the last day it names, and not on the next', () => {
    fc.assert(
      fc.property(months, (month) => {
        const last = countsUntilOf(month);
        const dayAfter = new Date(`${last}T00:00:00Z`);
        dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
        const next = dayAfter.toISOString().slice(0, 10);
        expect(evidenceOf(seo, [seoCase(month)], last).level).toBe('shown');
        expect(evidenceOf(seo, [seoCase(month)], next).level).toBe('declared');
      }),
    );
  });
});
