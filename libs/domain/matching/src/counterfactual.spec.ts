import { aNeed } from '@raccordo/planning/testing';
import { counterfactualOf, counterfactualsOf } from './counterfactual.ts';
import { scoreOf } from './score.ts';
import { aCandidate, needLines, offers } from './testing/index.ts';

const need = aNeed({
  lines: needLines({ search_ads: [50, 10], seo: [30, 10], email_dem: [20, 5] }),
  feeBudgetMinor: 1_000_00,
});

describe('what would lift an agency', () => {
  it('is every single change with its effect, largest first', () => {
    const candidate = aCandidate({
      hourlyRateMinor: 100_00,
      offers: offers({ search_ads: ['shown', 8], email_dem: ['declared', 5] }),
    });
    // 10 hours bought: 8 of ads, 2 of email. A point of plan is 0.6 of score, and 0.2267 of the rest.
    expect(
      counterfactualsOf(need, candidate).map(({ change, liftPpm }) => [change, liftPpm]),
    ).toEqual([
      [{ kind: 'verify_offer', capability: 'search_ads' }, 66_136],
      [{ kind: 'raise_budget', extraFeeMinor: 300_00, feeBudgetMinor: 1_300_00 }, 59_523],
      [{ kind: 'verify_offer', capability: 'email_dem' }, 26_455],
      [{ kind: 'raise_capacity', capability: 'search_ads', hoursPerMonth: 10 }, 26_455],
    ]);
  });

  it('says the score it would come to', () => {
    const candidate = aCandidate({ offers: offers({ seo: ['shown', 20] }) });
    const best = counterfactualOf(need, candidate);
    expect(best?.change).toEqual({
      kind: 'add_capability',
      capability: 'search_ads',
      hoursPerMonth: 10,
    });
    expect(best?.scorePpm).toBe(scoreOf(need, candidate).scorePpm + best!.liftPpm);
  });

  it('counts a capability added today as declared, not more', () => {
    const candidate = aCandidate({
      hourlyRateMinor: 10_00,
      offers: offers({ search_ads: ['verified', 10], email_dem: ['verified', 5] }),
    });
    // 30 points, declared: 18 of the plan, 10.8 of the score and 4.08 of the rest.
    expect(counterfactualsOf(need, candidate)).toMatchObject([
      { change: { kind: 'add_capability', capability: 'seo' }, liftPpm: 148_806 },
    ]);
  });

  it('asks for whole hours, enough for the line', () => {
    const [line] = needLines({ seo: [100, 1] });
    const ninetyMinutes = aNeed({ lines: [{ ...line!, minutes: 90 }] });
    expect(counterfactualOf(ninetyMinutes, aCandidate())?.change).toEqual({
      kind: 'add_capability',
      capability: 'seo',
      hoursPerMonth: 2,
    });
  });

  it('replaces an offer that stands empty', () => {
    const candidate = aCandidate({ offers: offers({ search_ads: ['verified', 0] }) });
    expect(counterfactualOf(need, candidate)).toMatchObject({
      change: { kind: 'add_capability', capability: 'search_ads' },
      liftPpm: 248_010,
    });
  });

  it('puts what costs least to do first when two changes lift as much', () => {
    const even = aNeed({ lines: needLines({ seo: [60, 4], pr: [40, 4] }), feeBudgetMinor: null });
    const candidate = aCandidate({ offers: offers({ seo: ['declared', 4], pr: ['verified', 0] }) });
    // Verifying SEO gives 60 · 0.4, adding PR gives 40 · 0.6: 24 points of the plan each.
    expect(counterfactualsOf(even, candidate)).toMatchObject([
      { change: { kind: 'verify_offer' }, liftPpm: 198_408 },
      { change: { kind: 'add_capability' }, liftPpm: 198_408 },
    ]);
  });

  it('proposes no budget where none is decided', () => {
    const candidate = aCandidate({ offers: offers({ search_ads: ['verified', 10] }) });
    const kinds = counterfactualsOf({ ...need, feeBudgetMinor: null }, candidate).map(
      ({ change }) => change.kind,
    );
    expect(kinds).toEqual(['add_capability', 'add_capability']);
  });

  it('is nothing for whoever covers everything with proof', () => {
    const whole = offers({
      search_ads: ['verified', 10],
      seo: ['verified', 10],
      email_dem: ['verified', 5],
    });
    const candidate = aCandidate({ hourlyRateMinor: 40_00, offers: whole });
    expect(counterfactualOf(need, candidate)).toBeNull();
  });
});
