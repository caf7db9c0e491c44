import { aCase, aProfile } from '../testing/index.ts';
import { emptyProfile } from './agency-profile.ts';
import { isWebAddress } from './bounds.ts';
import { PROFILE_LIMITS } from './profile-limits.ts';
import { validateCase, validateCaseForPublication } from './validate-case.ts';
import { validateForPublication } from './validate-for-publication.ts';
import { validateProfile } from './validate-profile.ts';

const TODAY = '2026-11-23';
const { company, terms, reach } = aProfile();

describe('a draft', () => {
  it('may be empty', () => {
    expect(validateProfile(emptyProfile())).toEqual([]);
  });

  it.each([
    ['a name too long', aProfile({ company: { ...company, name: 'x'.repeat(161) } }), 'company.name', 'too_long'],
    ['a VAT number that does not add up', aProfile({ company: { ...company, vatNumber: '02342520159' } }), 'company.vatNumber', 'vat_number'],
    ['an address without https', aProfile({ company: { ...company, website: 'http://meridiana.example' } }), 'company.website', 'website'],
    ['a year before the trade', aProfile({ company: { ...company, foundedYear: 1600 } }), 'company.foundedYear', 'too_low'],
    ['half a person', aProfile({ company: { ...company, headcount: 1.5 } }), 'company.headcount', 'not_integer'],
    ['a rate that is no number', aProfile({ terms: { ...terms, hourlyRateMinor: Number.NaN } }), 'terms.hourlyRateMinor', 'too_high'],
    ['the same offer twice', aProfile({ offers: [...aProfile().offers, ...aProfile().offers] }), 'offers', 'duplicate'],
    ['more hours than a month', aProfile({ offers: [{ capability: 'seo', shareBasisPoints: 1, hoursPerMonth: 251 }] }), 'offers.0.hoursPerMonth', 'too_high'],
    ['a certificate of the future', aProfile({ certifications: [{ issuer: 'A', name: 'B', year: 2101, link: null, fileId: null }] }), 'certifications.0.year', 'too_high'],
    ['too many people', aProfile({ people: Array.from({ length: PROFILE_LIMITS.list.people + 1 }, () => ({ name: 'A', role: 'B', capabilities: [] })) }), 'people', 'too_many'],
  ])('is refused %s', (_what, profile, path, code) => {
    expect(validateProfile(profile)).toEqual([{ path, code }]);
  });

  it('of a foreign firm may have a number with no check digit of ours', () => {
    const abroad = { ...company, countryCode: 'DE', vatNumber: 'DE123456789' };
    expect(validateProfile(aProfile({ company: abroad }))).toEqual([]);
  });
}); // prettier-ignore

describe('a publication', () => {
  it('of a complete profile is accepted', () => {
    expect(validateForPublication(aProfile())).toEqual([]);
  });

  it('of an empty profile names every field a match needs', () => {
    expect(validateForPublication(emptyProfile()).map(({ path }) => path)).toEqual([
      'company.name',
      'company.vatNumber',
      'company.region',
      'description.it',
      'reach.servedRegions',
      'reach.languages',
      'terms.hourlyRateMinor',
      'terms.minRetainerMinor',
      'offers',
    ]);
  });

  it.each([
    ['shares above the whole', aProfile({ offers: aProfile().offers.map((offer) => ({ ...offer, shareBasisPoints: 5_001 })) }), ['offers']],
    ['an offer of no hours', aProfile({ offers: [{ capability: 'seo', shareBasisPoints: 10_000, hoursPerMonth: 0 }] }), ['offers.0.hoursPerMonth']],
    ['a person without a role', aProfile({ people: [{ name: 'Ada', role: ' ', capabilities: [] }] }), ['people.0.role']],
    ['a certificate without issuer', aProfile({ certifications: [{ issuer: '', name: 'B', year: null, link: null, fileId: null }] }), ['certifications.0.issuer']],
  ])('with %s is refused', (_what, profile, paths) => {
    expect(validateForPublication(profile).map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    ['its own region stands for the places served', aProfile({ reach: { ...reach, servedRegions: [], isRemote: false } })],
    ['a description in English alone is enough', aProfile({ description: { it: '', en: 'Marketing direction.' } })],
    ['a firm abroad needs no Italian number', aProfile({ company: { ...company, countryCode: 'CH', region: null, vatNumber: null } })],
  ])('knows that %s', (_what, profile) => {
    expect(validateForPublication(profile)).toEqual([]);
  });
}); // prettier-ignore

describe('a case', () => {
  it('may be empty as long as it is a draft', () => {
    const empty = aCase({ title: '', sector: null, deliveredIn: null, capabilities: [], result: '', figures: [] });
    expect(validateCase(empty)).toEqual([]);
    expect(validateCaseForPublication(empty, TODAY).map(({ path }) => path)).toEqual([
      'title',
      'deliveredIn',
      'capabilities',
      'result',
    ]);
  }); // prettier-ignore

  it('of this month counts, of the next does not', () => {
    expect(validateCaseForPublication(aCase({ deliveredIn: '2026-11' }), TODAY)).toEqual([]);
    expect(validateCaseForPublication(aCase({ deliveredIn: '2026-12' }), TODAY)).toEqual([
      { path: 'deliveredIn', code: 'in_future' },
    ]);
  });

  it.each([
    ['a month that is none', aCase({ deliveredIn: '2026-13' }), 'deliveredIn', 'month'],
    ['a link that is none', aCase({ link: 'javascript:alert(1)' }), 'link', 'website'],
    ['a figure out of reach', aCase({ figures: [{ metric: 'a', before: null, after: -1e13, unit: '' }] }), 'figures.0.after', 'too_high'],
    ['a capability named twice', aCase({ capabilities: ['seo', 'seo'] }), 'capabilities', 'duplicate'],
  ])('is refused %s', (_what, content, path, code) => {
    expect(validateCase(content)).toEqual([{ path, code }]);
  }); // prettier-ignore

  it('with a figure needs its name and where it got to', () => {
    const figures = [{ metric: '', before: 1, after: null, unit: '' }];
    expect(validateCaseForPublication(aCase({ figures }), TODAY).map(({ path }) => path)).toEqual([
      'figures.0.metric',
      'figures.0.after',
    ]);
  });
});

describe('a web address', () => {
  it.each(['https://a.it', 'https://www.a-b.co.uk/path?q=1#x', 'HTTPS://A.IT:8443/'])(
    'is %s',
    (text) => {
      expect(isWebAddress(text)).toBe(true);
    },
  );

  it.each(['http://a.it', 'https://localhost', 'https://a.it/with space', 'https://u:p@a.it', 'ftp://a.it', ''])(
    'is not %j',
    (text) => {
      expect(isWebAddress(text)).toBe(false);
    },
  ); // prettier-ignore
});
