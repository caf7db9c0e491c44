import { tokenOf } from './link-token.ts';

describe('the token of a mailed link', () => {
  it('is what stands behind the fragment', () => {
    expect(tokenOf('#token=abc-DEF_123')).toBe('abc-DEF_123');
  });

  it.each([
    '',
    '#',
    '#token=',
    '#other=abc',
    '#token=a b',
    `#token=${'a'.repeat(65)}`,
    '#token=<b>',
  ])('is not in %p', (hash) => {
    expect(tokenOf(hash)).toBeNull();
  });
});
