import { readLocalNumber, writeLocalNumber } from './local-number.ts';

describe('a number typed in the form of a language', () => {
  it.each([
    ['6.800', 'it', 6800],
    ['6800', 'it', 6800],
    ['1,1', 'it', 1.1],
    ['1.1', 'it', 1.1],
    ['1.600.000', 'it', 1_600_000],
    ['2 600 €', 'it', 2600],
    ['6,800', 'en', 6800],
    ['1.1', 'en', 1.1],
    ['1,5', 'en', 1.5],
    ['30 %', 'en', 30],
    ['', 'it', null],
    ['circa', 'it', null],
    ['1..2', 'it', null],
    ['-5', 'it', null],
  ] as const)('reads %s in %s as %s', (text, locale, expected) => {
    expect(readLocalNumber(text, locale)).toBe(expected);
  });

  it('reads back what it writes', () => {
    for (const value of [0, 7, 6800, 1234.5, 1_600_000]) {
      for (const locale of ['it', 'en'] as const) {
        expect(readLocalNumber(writeLocalNumber(value, locale), locale)).toBe(value);
      }
    }
  });
});
