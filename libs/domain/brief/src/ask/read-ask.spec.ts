import fc from 'fast-check';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import { LABELLED_ASKS } from '../testing/ask/asks.ts';
import { NAMED_FROM_CERTAINTY, readAsk } from './read-ask.ts';

const namedIn = (text: string) => [...readAsk(text).capabilities].sort();
const certaintyIn = (text: string, capability: string) =>
  Math.max(
    0,
    ...readAsk(text).mentions.map((m) => (m.capability === capability ? m.certainty : 0)),
  );

describe('readAsk', () => {
  it.each([
    ['annuncio sponsorizzato su Facebook', ['social_ads']],
    ['facebook ads', ['social_ads']],
    ['ADWORDS', ['search_ads']],
    ['gestione dei nostri profili social', ['social_editorial']],
    ['vendere i nostri mobili antichi online', ['ecommerce']],
    ['campagne google e facebook', ['search_ads', 'social_ads']],
    ['qualcuno che ci segua il marketing', ['marketing_management']],
    ['writing our newsletter', ['copy_editorial', 'email_dem']],
    ['', []],
  ])('reads "%s"', (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });

  it.each([
    ['instagramm', 'instagram'],
    ['facebok', 'facebook'],
    ['pubblicita online', 'pubblicità online'],
    ['ecomerce', 'ecommerce'],
    ['webside', 'website'],
    ['newsleter', 'newsletter'],
    ['infuencer', 'influencer'],
    ['volatini', 'volantini'],
  ])('reads %s as %s', (misspelled, right) => {
    expect(namedIn(misspelled)).toEqual(namedIn(right));
    expect(namedIn(right)).not.toEqual([]);
  });

  it('is less certain of a guessed spelling', () => {
    expect(certaintyIn('newsleter', 'email_dem')).toBeLessThan(
      certaintyIn('newsletter', 'email_dem'),
    );
  });

  it('takes a social network alone for posts, and only perhaps for ads', () => {
    const reading = readAsk('Facebook');
    expect(reading.capabilities).toEqual(['social_editorial']);
    expect(certaintyIn('Facebook', 'social_ads')).toBeGreaterThan(0);
    expect(certaintyIn('Facebook', 'social_ads')).toBeLessThan(NAMED_FROM_CERTAINTY);
  });

  it('lets the longest phrase win over the words in it', () => {
    expect(namedIn('landing page')).toEqual(['landing_pages']);
    expect(namedIn('posizionamento del sito')).toEqual(['seo']);
    expect(namedIn('recensioni google')).toEqual(['local_seo']);
  });

  it('reads a row of social networks as one', () => {
    expect(namedIn('annunci su Facebook, Instagram e LinkedIn')).toEqual(['social_ads']);
  });

  it('does not join rows across sentences', () => {
    expect(namedIn('Cura il nostro Instagram. LinkedIn ads per la Germania')).toEqual([
      'social_ads',
      'social_editorial',
    ]);
  });

  it('quotes the words as typed, with their span', () => {
    const text = 'Cerco chi faccia PUBBLICITÀ su Facebok.';
    const [mention] = readAsk(text).mentions;
    expect(mention).toMatchObject({ capability: 'social_ads', words: ['PUBBLICITÀ', 'Facebok'] });
    expect(text.slice(mention?.start, mention?.end)).toBe('PUBBLICITÀ su Facebok');
  });
});

describe('what an ask refuses', () => {
  it.each([
    ['non mi serve il sito', []],
    ['no SEO', []],
    ['il sito non ci serve, vogliamo annunci su google', ['search_ads']],
    ['non ci serve il sito ma la SEO', ['seo']],
    ['vogliamo la SEO e non serve il sito', ['seo']],
    ['abbiamo già il sito', []],
    ['il sito c’è già, serve la newsletter', ['email_dem']],
    ["we don't need a website, just SEO", ['seo']],
    ['no influencers, just a website', ['website']],
    ['niente social: volantini', ['graphic_design']],
  ])('reads "%s"', (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });

  it.each([
    ['non abbiamo un sito', ['website']],
    ['siamo senza sito', ['website']],
    ['non riesco a vendere online', ['ecommerce']],
    ['non ci serve solo il sito', ['website']],
  ])('takes "%s" for a wish', (text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });
});

describe('words that are not an ask', () => {
  it.each([
    'sono un fotografo di matrimoni',
    'la nostra sede sociale è nelle Marche',
    'facciamo stampa 3d',
    'vendiamo carrelli elevatori e articoli sportivi',
    'vorremmo più clienti e lavorare meglio',
  ])('names nothing in "%s"', (text) => {
    expect(namedIn(text)).toEqual([]);
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...LABELLED_ASKS.flatMap(([text]) => text.split(' '))), {
        maxLength: 40,
      })
      .map((words) => words.join(' ')),
  );

  it('gives spans inside the text, certainties in 0..1 and capabilities once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, capabilities } = readAsk(text);
        for (const { start, end, certainty, words, capability } of mentions) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words.every((word) => text.slice(start, end).includes(word))).toBe(true);
          expect(certainty).toBeGreaterThan(0);
          expect(certainty).toBeLessThanOrEqual(1);
          expect(CAPABILITY_IDS).toContain(capability);
        }
        expect(new Set(capabilities).size).toBe(capabilities.length);
      }),
    );
  });

  it('names nothing without a mention certain enough', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, capabilities } = readAsk(text);
        const certain = mentions.filter(({ certainty }) => certainty >= NAMED_FROM_CERTAINTY);
        expect(new Set(capabilities)).toEqual(new Set(certain.map((m) => m.capability)));
      }),
    );
  });

  it('does not mind capitals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LABELLED_ASKS), ([text]) => {
        expect(namedIn(text.toUpperCase())).toEqual(namedIn(text));
      }),
    );
  });

  it('reads two sentences as the sum of both', () => {
    const asks = fc.constantFrom(...LABELLED_ASKS.map(([text]) => text));
    fc.assert(
      fc.property(asks, asks, (one, other) => {
        const both = new Set([...readAsk(one).capabilities, ...readAsk(other).capabilities]);
        expect(new Set(readAsk(`${one}.\n${other}`).capabilities)).toEqual(both);
      }),
    );
  });
});
