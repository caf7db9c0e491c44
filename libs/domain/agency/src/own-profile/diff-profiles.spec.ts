import fc from 'fast-check';
import { aCase, aProfile } from '../testing/index.ts';
import { emptyProfile } from './agency-profile.ts';
import { diffProfiles } from './diff-profiles.ts';
import type { PublishedProfile } from './published-profile.ts';

const approved: PublishedProfile = { profile: aProfile(), cases: [aCase({ id: 'a' })] };
const { company, reach, terms } = approved.profile;
const withProfile = (overrides: Parameters<typeof aProfile>[0]): PublishedProfile => ({
  ...approved,
  profile: aProfile(overrides),
});

describe('the difference of two profiles', () => {
  it('is nothing for the same', () => {
    expect(diffProfiles(approved, approved)).toEqual([]);
  });

  it('is everything said, when nothing was approved', () => {
    const changes = diffProfiles(null, approved);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['added']));
    expect(changes.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['company.name', 'terms.hourlyRateMinor', 'offers.search_ads', 'cases.a']),
    );
  });

  it.each([
    ['a text', withProfile({ company: { ...company, city: 'Milano' } }), { path: 'company.city', kind: 'changed', before: 'Lodi', after: 'Milano' }],
    ['a figure', withProfile({ terms: { ...terms, hourlyRateMinor: 60_00 } }), { path: 'terms.hourlyRateMinor', kind: 'changed', before: 58_00, after: 60_00 }],
    ['a list', withProfile({ reach: { ...reach, languages: ['it', 'en'] } }), { path: 'reach.languages', kind: 'changed', before: ['it'], after: ['it', 'en'] }],
    ['a text no longer said', withProfile({ description: { it: '', en: '' } }), { path: 'description.it', kind: 'removed', before: approved.profile.description.it, after: '' }],
    ['hours of an offer', withProfile({ offers: approved.profile.offers.map((offer) => offer.capability === 'search_ads' ? { ...offer, hoursPerMonth: 9 } : offer) }), { path: 'offers.search_ads.hoursPerMonth', kind: 'changed', before: 8, after: 9 }],
    ['an offer less', withProfile({ offers: approved.profile.offers.slice(0, 1) }), { path: 'offers.search_ads', kind: 'removed', before: approved.profile.offers[1], after: null }],
    ['a case retold', { ...approved, cases: [aCase({ id: 'a', title: 'Other' })] }, { path: 'cases.a.title', kind: 'changed', before: aCase().title, after: 'Other' }],
  ])('is one change for %s', (_what, current, change) => {
    expect(diffProfiles(approved, current)).toEqual([change]);
  });

  it('does not mind the order of offers', () => {
    const reversed = withProfile({ offers: [...approved.profile.offers].reverse() });
    expect(diffProfiles(approved, reversed)).toEqual([]);
  });

  it('tells two people of one name apart', () => {
    const person = { name: 'Ada', role: 'SEO', capabilities: [] };
    const current = withProfile({ people: [person, { ...person, role: 'Copy' }] });
    expect(diffProfiles(approved, current).map(({ path }) => path)).toEqual([
      'people.Ada',
      'people.Ada (2)',
    ]);
  });

  it('goes back the way it came', () => {
    const empty = emptyProfile();
    const some = fc.record({
      company: fc.constantFrom(company, empty.company),
      description: fc.constantFrom(approved.profile.description, empty.description),
      reach: fc.constantFrom(reach, empty.reach),
      clients: fc.constantFrom(approved.profile.clients, empty.clients),
      terms: fc.constantFrom(terms, empty.terms),
      offers: fc.subarray([...approved.profile.offers]),
      people: fc.constant([]),
      certifications: fc.constant([]),
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const there = diffProfiles({ profile: one, cases: [] }, { profile: other, cases: [] });
        const back = diffProfiles({ profile: other, cases: [] }, { profile: one, cases: [] });
        const key = (changes: typeof there) => changes.map(({ path }) => path).sort();
        expect(key(back)).toEqual(key(there));
        expect(there.length === 0).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
}); // prettier-ignore
