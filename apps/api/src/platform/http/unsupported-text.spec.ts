import { unsupportedTextPath } from './unsupported-text.ts';

describe('text the database cannot store', () => {
  it.each([
    [{ body: { a: { b: ['fine', 'x\0'] } } }, 'a.b.1'],
    [{ query: { q: '\ud800' } }, 'q'],
    [{ body: { a: { 'k\0': 1 } } }, 'a'],
    [{ body: { a: { constructor: {} } } }, 'a'],
    [{ query: JSON.parse('{"__proto__":1}') as unknown }, 'query'],
  ])('is found in %j', (value, path) => {
    expect(unsupportedTextPath(value)).toBe(path);
  });

  it.each([[{ body: { a: 'perché 🦝 \u0001' } }], [{ query: {} }], [{ body: [1, null, true] }]])(
    'is not seen in %j',
    (value) => {
      expect(unsupportedTextPath(value)).toBeNull();
    },
  );

  it('is looked for however deep the nesting', () => {
    const deep = {
      body: JSON.parse(`${'['.repeat(20_000)}"\\u0000"${']'.repeat(20_000)}`) as unknown,
    };

    expect(unsupportedTextPath(deep)).toContain('0.0.0');
  });
});
