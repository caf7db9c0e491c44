import { ownPathOr } from './own-path.ts';

describe('where to go after signing in', () => {
  it.each(['/it/briefs', '/', '/it/briefs/1?step=2#there', '/en/agencies?q=a//b'])(
    'is %p',
    (path) => {
      expect(ownPathOr(path, '/it')).toBe(path);
      // The control: a browser, too, stays on this site.
      expect(new URL(path, 'https://raccordo.example').host).toBe('raccordo.example');
    },
  );

  it.each([
    null,
    '',
    'it/briefs',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    '/it\\..\\evil',
  ])('is never %p', (path) => {
    expect(ownPathOr(path, '/it')).toBe('/it');
  });
});
