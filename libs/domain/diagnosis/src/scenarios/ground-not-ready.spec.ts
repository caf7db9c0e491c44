import { aWindowsMaker } from '@raccordo/planning/testing';
import { aHealthyBrief } from '../testing/a-healthy-brief.ts';
import { findingOf } from '../testing/finding-of.ts';

describe('a firm with a Facebook page and nothing else', () => {
  it('builds a page before it buys a visit', () => {
    const brief = aHealthyBrief({ grounding: { assets: ['analytics'] } });
    const finding = findingOf(brief, 'nothing_to_land_on');
    expect(finding?.severity).toBe('blocking');
    expect(finding?.params).toEqual({ capability: 'landing_pages', oneOffHours: 12 });
  });

  it('needs a shop, not a page, to sell online', () => {
    const brief = aHealthyBrief({
      goals: { objectives: ['online_sales'] },
      grounding: { assets: ['site', 'landing_page', 'analytics'] },
    });
    expect(findingOf(brief, 'nothing_to_land_on')?.params).toMatchObject({
      capability: 'ecommerce',
    });
  });

  it('has enough with its counter when people are to come in', () => {
    const brief = aHealthyBrief({
      goals: { objectives: ['store_visits'] },
      grounding: { assets: ['point_of_sale', 'analytics'] },
    });
    expect(findingOf(brief, 'nothing_to_land_on')).toBeUndefined();
  });

  it('is not accused of what it has not been asked', () => {
    const brief = aHealthyBrief({ grounding: { isAnswered: false, assets: [] } });
    expect(findingOf(brief, 'nothing_to_land_on')).toBeUndefined();
    expect(findingOf(brief, 'nothing_measured')).toBeUndefined();
  });
});

describe('half the quotes come by phone and nobody counts the calls', () => {
  it('asks for twelve hours of set-up, once', () => {
    const finding = findingOf(aWindowsMaker(), 'nothing_measured');
    expect(finding?.severity).toBe('blocking');
    expect(finding?.params).toMatchObject({ oneOffHours: 12, areCallsExpected: true });
  });

  it('is not content with analytics alone while calls are the yardstick', () => {
    const brief = aHealthyBrief({ goals: { kpis: ['phone_calls'] } });
    expect(findingOf(brief, 'nothing_measured')?.params).toMatchObject({ hasAnalytics: true });
  });

  it('is content with analytics and call tracking', () => {
    const brief = aHealthyBrief({
      goals: { kpis: ['phone_calls'] },
      grounding: { assets: ['site', 'landing_page', 'analytics', 'call_tracking'] },
    });
    expect(findingOf(brief, 'nothing_measured')).toBeUndefined();
  });
});
