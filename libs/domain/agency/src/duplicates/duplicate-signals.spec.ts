import fc from 'fast-check';
import { duplicateSignals, type Identity, nameSimilarity } from './duplicate-signals.ts';
import { nameKeyOf } from './name-key.ts';
import { siteDomainOf, speaksForSite } from './site-domain.ts';
import { jaroWinkler } from './text-similarity.ts';

const meridiana: Identity = {
  name: 'Studio Meridiana S.r.l.',
  vatNumber: '02342520158',
  website: 'https://www.meridiana.example/chi-siamo',
  city: 'Lodi',
};
const other: Identity = {
  name: 'Officina Clic',
  vatNumber: null,
  website: 'https://clic.example',
  city: 'Lodi',
};

describe('two agencies', () => {
  it.each([
    ['one VAT number', { ...other, vatNumber: 'IT 0234 2520 158' }, ['same_vat_number'], true],
    ['one site', { ...other, website: 'http://meridiana.example' }, ['same_domain'], true],
    ['one name and town', { ...other, name: 'MERIDIANA STUDIO srl' }, ['similar_name', 'same_city'], true],
    ['one name alone', { ...other, name: 'Studio Meridiana', city: 'Bari' }, ['similar_name'], false],
    ['one site and two VAT numbers', { ...other, website: meridiana.website, vatNumber: '86334519757' }, ['same_domain', 'other_vat_number'], false],
    ['nothing but the town', other, [], false],
  ] as const)('with %s', (_what, candidate, kinds, isLikely) => {
    const verdict = duplicateSignals(meridiana, candidate);
    expect(verdict.signals.map(({ kind }) => kind)).toEqual(kinds);
    expect(verdict.isLikely).toBe(isLikely);
  }); // prettier-ignore

  const identities = fc.record({
    name: fc.constantFrom('Studio Meridiana', 'Studio Meridian S.p.A.', 'Clic', 'Clik srl', ''),
    vatNumber: fc.constantFrom(null, '02342520158', '86334519757'),
    website: fc.constantFrom(null, 'https://clic.example', 'https://facebook.com/clic'),
    city: fc.constantFrom(null, 'Lodi', 'Bari'),
  });

  it('are as much one whichever comes first, and the score is that of the signals', () => {
    fc.assert(
      fc.property(identities, identities, (a, b) => {
        const there = duplicateSignals(a, b);
        expect(duplicateSignals(b, a).score).toBe(there.score);
        const sum = there.signals.reduce((total, { points }) => total + points, 0);
        expect(there.score).toBe(Math.max(0, Math.min(100, sum)));
      }),
    );
  });
});

describe('a name', () => {
  it.each([
    ['Città & Parole S.r.l.', 'citta e parole'],
    ['ACME S. p. A.', 'acme'],
    ['Rossi Snc di Rossi', 'rossi di rossi'],
    ['Sas', ''],
    ['Alpha Ltd.', 'alpha'],
  ])('%s is told by %j', (name, key) => {
    expect(nameKeyOf(name)).toBe(key);
  });

  it('without a word of its own is like no other', () => {
    expect(nameSimilarity('S.r.l.', 'S.r.l.')).toBe(0);
  });

  it('does not differ by a space', () => {
    expect(nameSimilarity('Mappa&Insegna', 'Mappa e Insegna')).toBe(1);
    expect(nameSimilarity('Clic Officina', 'ClicOfficina')).toBe(1);
  });
});

describe('the similarity of two words', () => {
  it.each([
    ['martha', 'marhta', 0.961],
    ['dixon', 'dicksonx', 0.813],
    ['jellyfish', 'smellyfish', 0.896],
    ['', 'a', 0],
  ])('%s and %s', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 2);
  });

  it('is 1 for equals, within 0 and 1, and symmetric to a hair', () => {
    const words = fc.stringMatching(/^[a-d ]{0,9}$/);
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(jaroWinkler(a, a)).toBe(1);
        const similarity = jaroWinkler(a, b);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(jaroWinkler(b, a)).toBeCloseTo(similarity, 10);
      }),
    );
  });
});

describe('a site', () => {
  it.each([
    ['https://www.Agency.IT/path', 'agency.it'],
    ['http://agency.it:8080', 'agency.it'],
    ['https://www.facebook.com/agency', null],
    ['https://agency.wixsite.com/home', null],
    ['https://user@agency.it', null],
    ['https://localhost', null],
    [null, null],
  ])('%s is of %s', (website, domain) => {
    expect(siteDomainOf(website)).toBe(domain);
  });

  it.each([
    ['ada@agency.it', 'https://www.agency.it', true],
    ['ada@agency.it', 'https://it.agency.it', true],
    ['ada@mail.agency.it', 'https://agency.it', false],
    ['ada@gmail.com', 'https://gmail.com', false],
    ['ada@co.uk', 'https://agency.co.uk', false],
    ['ada@agency.it.evil.example', 'https://agency.it', false],
    ['ada@it', 'https://agency.it', false],
  ])('is spoken for by %s: %s %s', (email, website, speaks) => {
    expect(speaksForSite(email, website)).toBe(speaks);
  });
});
