import {
  formatCountry,
  formatDate,
  formatFixed,
  formatHours,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPoints,
  formatRate,
  splitUnit,
} from './format.ts';

const SPACE = '\u00a0';

describe('figures', () => {
  it.each([
    ['it', 1680, '1.680'],
    ['en', 1680, '1,680'],
    ['it', 1_600_000, '1.600.000'],
    ['it', -12, '\u221212'],
  ] as const)('writes %s %d as %s, grouping four digits too', (locale, value, text) => {
    expect(formatNumber(locale, value)).toBe(text);
  });

  it('keeps decimals only as asked', () => {
    expect(formatNumber('it', 1.25, 1)).toBe('1,3');
    expect(formatNumber('it', 2, 1)).toBe('2');
    expect(formatFixed('en', 2, 2)).toBe('2.00');
  });

  it.each([
    ['it', 168_000, `1.680${SPACE}€`],
    ['en', 168_000, '€1,680'],
    ['it', 8_150, `81,50${SPACE}€`],
    ['en', 8_100, '€81'],
    ['it', 1_234_567, `12.346${SPACE}€`],
    ['en', -500, '\u2212€5'],
  ] as const)('writes %s money %d as %s', (locale, amountMinor, text) => {
    expect(formatMoney(locale, amountMinor)).toBe(text);
  });

  it('names a currency that has no sign of its own', () => {
    expect(formatMoney('it', 100_00, { currency: 'CHF' })).toBe(`100${SPACE}CHF`);
    expect(formatMoney('en', 100_00, { currency: 'CHF' })).toBe(`CHF${SPACE}100`);
    expect(formatMoney('en', 100_00, { currency: 'GBP' })).toBe('£100');
  });

  it('writes rates, shares, points and hours with their unit', () => {
    expect(formatRate('it', 58_00)).toBe(`58${SPACE}€/h`);
    expect(formatRate('en', 58_00)).toBe('€58/h');
    expect(formatPercent('it', 0.844, 1)).toBe(`84,4${SPACE}%`);
    expect(formatPercent('en', 0.844, 1)).toBe('84.4%');
    expect(formatPoints('it', 675_000)).toBe('67,5');
    expect(formatPoints('en', 14_400, 2)).toBe('1.44');
    expect(formatHours('it', 90)).toBe(`1,5${SPACE}h`);
    expect(formatHours('it', 36 * 60 + 20)).toBe(`36${SPACE}h`);
  });

  it('writes dates and lists as people say them', () => {
    expect(formatDate('it', '2026-11-23T10:00:00Z')).toBe('23 novembre 2026');
    expect(formatDate('en', '2026-11-23T10:00:00Z')).toBe('23 November 2026');
    expect(formatList('it', ['SEO', 'email', 'report'])).toBe('SEO, email e report');
    expect(formatList('en', ['SEO', 'email'], 'disjunction')).toBe('SEO or email');
  });

  it.each([
    [`77${SPACE}€/h`, '77', '€/h'],
    ['€77/h', '€77', '/h'],
    [`51${SPACE}%`, '51', '%'],
    ['51%', '51', '%'],
  ])('splits %s into figure and unit', (text, value, unit) => {
    expect(splitUnit(text)).toEqual({ value, unit });
  });

  it('leaves a figure without unit whole', () => {
    expect(splitUnit('1.680')).toEqual({ value: '1.680' });
    expect(splitUnit('€1,680')).toEqual({ value: '€1,680' });
  });

  it.each([
    ['it', 'IT', 'Italia'],
    ['en', 'UK', 'United Kingdom'],
  ] as const)('names in %s the country %s: %s', (locale, code, name) => {
    expect(formatCountry(locale, code)).toBe(name);
  });
});
