import { mixPlanOf, plannerOf } from '@raccordo/planning';
import { aWindowsMaker } from '@raccordo/planning/testing';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { diagnose } from '../diagnose.ts';
import { aHealthyBrief } from '../testing/a-healthy-brief.ts';
import { findingOf } from '../testing/finding-of.ts';

const askForSocial = {
  text: 'Qualcuno che segua Instagram',
  capabilities: ['social_editorial'],
} as const;

describe('people search for windows, and the owner asks for someone on Instagram', () => {
  it('sends the owner to search first, with what a request costs there', () => {
    const finding = findingOf(aHealthyBrief({ ask: askForSocial }), 'social_asked_for_leads');
    expect(finding?.severity).toBe('blocking');
    expect(finding?.params).toMatchObject({ searchCostPerLeadMinor: 92_00 });
    expect(finding?.evidence).toContain('channel.search_ads.furniture.cost_per_lead');
  });

  it('only weighs it when few people search', () => {
    const brief = aHealthyBrief({ ask: askForSocial, firm: { searchDemand: 'some' } });
    expect(findingOf(brief, 'social_asked_for_leads')?.severity).toBe('attention');
  });

  it('reads the ask from the owner’s own words when no chip was chosen', () => {
    const ask = { text: 'Ci serve qualcuno che segua la pagina Facebook', capabilities: [] };
    expect(findingOf(aHealthyBrief({ ask }), 'social_asked_for_leads')).toBeDefined();
  });

  it('leaves social alone when nobody searches for the thing', () => {
    const brief = aHealthyBrief({ ask: askForSocial, firm: { searchDemand: 'no' } });
    expect(findingOf(brief, 'social_asked_for_leads')).toBeUndefined();
  });

  it('leaves social alone in a plan the firm chose for it', () => {
    const brief = aHealthyBrief({ ask: askForSocial });
    const planner = plannerOf(brief, SHIPPED_FIGURES, { refusedChannels: ['search_ads'] });
    const [best] = mixPlanOf(planner).mixes;
    expect(best?.mix.channels.map(({ channel }) => channel)).toContain('social_ads');

    const { findings } = diagnose(brief, SHIPPED_FIGURES, best?.plan);

    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('social_asked_for_leads');
  });

  it('leaves social alone when search is asked for beside it', () => {
    const ask = { text: '', capabilities: ['social_editorial', 'search_ads'] } as const;
    expect(findingOf(aHealthyBrief({ ask }), 'social_asked_for_leads')).toBeUndefined();
  });
});

describe('three channels and two goals need direction, and a page follower is asked for', () => {
  it('sets the hours of direction beside the hours of the whole', () => {
    const finding = findingOf(aWindowsMaker(), 'management_asked_as_social');
    expect(finding?.params).toMatchObject({
      directionHours: 12,
      neededHours: 37.4,
      socialHours: 10,
    });
  });

  it('says nothing when direction was asked for', () => {
    const ask = { text: '', capabilities: ['social_editorial', 'marketing_management'] } as const;
    const brief = { ...aWindowsMaker(), ask };
    expect(findingOf(brief, 'management_asked_as_social')).toBeUndefined();
  });

  it('says nothing when the pages are one wish among others', () => {
    const ask = { text: '', capabilities: ['social_editorial', 'seo'] } as const;
    const brief = { ...aWindowsMaker(), ask };
    expect(findingOf(brief, 'management_asked_as_social')).toBeUndefined();
  });

  it('says nothing when one channel does the job and nobody has to direct', () => {
    const brief = aHealthyBrief({ ask: askForSocial });
    expect(findingOf(brief, 'management_asked_as_social')).toBeUndefined();
  });
});
