import { aWindowsMaker } from '@raccordo/planning/testing';
import { aHealthyBrief } from '../testing/a-healthy-brief.ts';
import { findingOf } from '../testing/finding-of.ts';

describe('SEO wanted within two months', () => {
  const askForSeo = { text: '', capabilities: ['seo'] } as const;

  it('is sent to paid search while the organic clock runs', () => {
    const brief = aHealthyBrief({ ask: askForSeo, goals: { horizonMonths: 2 } });
    const finding = findingOf(brief, 'horizon_shorter_than_ramp');
    expect(finding?.severity).toBe('blocking');
    expect(finding?.params).toMatchObject({
      channel: 'seo_content',
      horizonMonths: 2,
      firstEffectMonth: 4,
      fullEffectMonth: 12,
    });
  });

  it('is only warned at five months', () => {
    const brief = aHealthyBrief({ ask: askForSeo, goals: { horizonMonths: 5 } });
    expect(findingOf(brief, 'horizon_shorter_than_ramp')?.severity).toBe('attention');
  });

  it('is told nothing when it waits a year', () => {
    const brief = aHealthyBrief({ ask: askForSeo, goals: { horizonMonths: 12 } });
    expect(findingOf(brief, 'horizon_shorter_than_ramp')).toBeUndefined();
  });

  it('does not warn a hurried owner who asks for ads', () => {
    const brief = aHealthyBrief({ goals: { horizonMonths: 2 } });
    expect(findingOf(brief, 'horizon_shorter_than_ramp')).toBeUndefined();
  });
});

describe('1,400 customers with an address, never written to', () => {
  it('are shown as something already in the house, with what they may bring', () => {
    const finding = findingOf(aWindowsMaker(), 'mailing_list_unused');
    expect(finding?.severity).toBe('good');
    expect(finding?.params).toMatchObject({ contactsCount: 1_400, isInPlan: true });
  });

  it('are not mentioned when email was asked for, or is written in house', () => {
    const base = aWindowsMaker();
    const asked = { ...base, ask: { text: '', capabilities: ['email_dem'] as const } };
    const written = {
      ...base,
      inHouse: {
        isAnswered: true,
        skills: [{ capability: 'email_dem', hoursPerMonth: 3 }] as const,
      },
    };
    expect(findingOf(asked, 'mailing_list_unused')).toBeUndefined();
    expect(findingOf(written, 'mailing_list_unused')).toBeUndefined();
  });

  it('are not mentioned when they are forty', () => {
    const brief = aHealthyBrief({
      grounding: {
        assets: ['site', 'landing_page', 'analytics', 'mailing_list'],
        mailingListContacts: 40,
      },
    });
    expect(findingOf(brief, 'mailing_list_unused')).toBeUndefined();
  });
});

describe('Giulia already gives twelve hours to the social pages', () => {
  const ask = { text: '', capabilities: ['social_editorial', 'search_ads'] } as const;
  const giulia = (hoursPerMonth: number) =>
    aHealthyBrief({
      ask,
      inHouse: { isAnswered: true, skills: [{ capability: 'social_editorial', hoursPerMonth }] },
    });

  it('keeps them in house', () => {
    const finding = findingOf(giulia(12), 'in_house_covers_ask');
    expect(finding?.severity).toBe('good');
    expect(finding?.params).toEqual({ capabilities: ['social_editorial'], inHouseHours: 12 });
  });

  it('is not enough with two hours', () => {
    expect(findingOf(giulia(2), 'in_house_covers_ask')).toBeUndefined();
  });
});

describe('a brief filled by someone who does not decide', () => {
  it('asks to bring in who does', () => {
    const brief = aHealthyBrief({ constraints: { hasDecisionMaker: false } });
    expect(findingOf(brief, 'no_decision_maker')?.severity).toBe('attention');
  });

  it('does not ask when the question was not answered', () => {
    const brief = aHealthyBrief({ constraints: { hasDecisionMaker: null } });
    expect(findingOf(brief, 'no_decision_maker')).toBeUndefined();
  });
});
