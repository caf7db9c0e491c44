import { inLocale, paths } from './paths.ts';

describe('addresses', () => {
  it('change language without changing place', () => {
    expect(inLocale('/it/agencies/studio', 'en')).toBe('/en/agencies/studio');
    expect(inLocale('/it', 'en')).toBe('/en');
  });

  it('escape what they are given', () => {
    expect(paths.agency('it', 'a/b?c')).toBe('/it/agencies/a%2Fb%3Fc');
    expect(paths.compare('en', '1', ['a', 'b'])).toBe('/en/briefs/1/compare?agencies=a,b');
    expect(paths.compare('en', '1')).toBe('/en/briefs/1/compare');
  });
});
