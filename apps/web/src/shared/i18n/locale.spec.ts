import { isLocale, preferredLocale, rememberLocale } from './locale.ts';

describe('the language of a visitor', () => {
  afterEach(() => window.localStorage.clear());

  it.each([
    [['it-IT', 'en'], 'it'],
    [['fr-FR', 'it-CH'], 'it'],
    [['de-DE', 'en-US'], 'en'],
    [['pt-BR'], 'en'],
    [[], 'en'],
  ] as const)('for a browser that speaks %j is %s', (languages, locale) => {
    expect(preferredLocale(languages)).toBe(locale);
  });

  it('is the one chosen before, whatever the browser speaks', () => {
    rememberLocale('it');
    expect(preferredLocale(['en-GB'])).toBe('it');
  });

  it('knows its own languages only', () => {
    expect([isLocale('it'), isLocale('en'), isLocale('fr'), isLocale(undefined)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
