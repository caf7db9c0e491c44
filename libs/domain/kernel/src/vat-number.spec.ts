import fc from 'fast-check';
import { checkVatNumber } from './vat-number.ts';

describe('checkVatNumber', () => {
  it.each(['02342520158', '86334519757', 'IT02342520158', 'it 0234 2520 158', ' 02342520158\n'])(
    'accepts %j',
    (text) => {
      expect(checkVatNumber(text)).toMatchObject({ isValid: true, reason: null });
    },
  );

  it.each([
    ['02342520159', 'check_digit'],
    ['00000000000', 'no_taxpayer'],
    ['00000000018', 'no_taxpayer'],
    ['0234252015', 'length'],
    ['023425201580', 'length'],
    ['0234252015A', 'characters'],
    ['DE123456789', 'characters'],
    ['', 'empty'],
    ['IT', 'empty'],
    ['０２３４２５２０１５８', 'characters'],
  ])('refuses %j: %s', (text, reason) => {
    expect(checkVatNumber(text)).toMatchObject({ isValid: false, reason });
  });

  it('gives the bare digits back', () => {
    expect(checkVatNumber('it 0234.2520-158').normalized).toBe('02342520158');
  });

  const taxpayer = fc
    .integer({ min: 1, max: 9_999_999 })
    .map((number) => String(number).padStart(7, '0'));
  const office = fc.integer({ min: 1, max: 121 }).map((number) => String(number).padStart(3, '0'));
  const stems = fc.tuple(taxpayer, office).map((parts) => parts.join(''));
  const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
  const validEndings = (stem: string) =>
    digits.filter((digit) => checkVatNumber(stem + digit).isValid);

  it('accepts exactly one check digit for any ten', () => {
    fc.assert(
      fc.property(stems, (stem) => {
        expect(validEndings(stem)).toHaveLength(1);
      }),
    );
  });

  it('notices any single digit typed wrong', () => {
    fc.assert(
      fc.property(
        stems,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (stem, at, shift) => {
          const right = stem + (validEndings(stem)[0] ?? '');
          const wrong = String((Number(right[at]) + shift) % 10);
          expect(checkVatNumber(right.slice(0, at) + wrong + right.slice(at + 1)).isValid).toBe(
            false,
          );
        },
      ),
    );
  });
});
