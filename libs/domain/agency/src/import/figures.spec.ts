import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { SHIPPED_RATES, ratesOf, toEurMinor } from './exchange-rate.ts';
import { readHeadcount, typicalHeadcount } from './headcount-text.ts';
import { agencySizeOf, estimatedHours, MISSING_FIGURES } from './missing-figures.ts';
import { middleOf, readMoneyBand } from './money-text.ts';
import { readRating } from './rating-text.ts';

describe('money as directories write it', () => {
  it.each([
    ['$1,000+', 92_387, null],
    ['Over $30,000', 2_771_619, null],
    ['$100 - $149 / hr', 9_238, 13_765],
    ['< $25 / hr', null, 2_309],
    ['$300+ / hr', 27_716, null],
    ['€ 1.500', 150_000, 150_000],
    ['1.500,50 EUR', 150_050, 150_050],
    ['da 800 € al mese', 80_000, null],
    ['500 – 900 €', 50_000, 90_000],
    ['5k €', 500_000, 500_000],
    ['45', 4_500, 4_500],
  ])('reads %s', (text, lowMinor, highMinor) => {
    expect(readMoneyBand(text)).toEqual({ lowMinor, highMinor });
  });

  it.each(['', 'on request', 'Non disponibile', '€', '99999999999999'])(
    'finds none in %p',
    (text) => {
      expect(readMoneyBand(text)).toBeNull();
    },
  );

  it('takes the middle of a band, or its only end', () => {
    expect(middleOf({ lowMinor: 100, highMinor: 200 })).toBe(150);
    expect(middleOf({ lowMinor: null, highMinor: 200 })).toBe(200);
    expect(middleOf({ lowMinor: 100, highMinor: null })).toBe(100);
  });

  it('converts at the published rate, rounding down', () => {
    expect(toEurMinor(100_00, 'USD', SHIPPED_RATES)).toBe(92_38);
    expect(toEurMinor(100_00, 'EUR', SHIPPED_RATES)).toBe(100_00);
    expect(SHIPPED_RATES.USD).toBe(923_873);
  });

  it('converts at the rate of the book it is handed', () => {
    const value = { low: 0.5, typical: 0.5, high: 0.5 };
    const book = { ...SHIPPED_FIGURES, eurPerUsd: { ...SHIPPED_FIGURES.eurPerUsd, value } };
    const band = readMoneyBand('$5,000', 'EUR', ratesOf(book));
    expect(band).toEqual({ lowMinor: 2_500_00, highMinor: 2_500_00 });
    expect(readMoneyBand('€5,000', 'EUR', ratesOf(book))?.lowMinor).toBe(5_000_00);
  });
});

describe('people', () => {
  it.each([
    ['10 - 49', 10, 49],
    ['2-10 employees', 2, 10],
    ['Oltre 30', 30, null],
    ['1,000 - 9,999', 1000, 9999],
    ['Freelancer', 1, 1],
    ['24', 24, 24],
    ['250+', 250, null],
  ])('reads %s', (text, min, max) => {
    expect(readHeadcount(text)).toEqual({ min, max });
  });

  it.each(['', 'Not explicitly stated', 'Non disponibile', 'a team', '0'])(
    'finds none in %p',
    (text) => {
      expect(readHeadcount(text)).toBeNull();
    },
  );

  it('takes the geometric middle of a band', () => {
    expect(typicalHeadcount({ min: 10, max: 49 })).toBe(22);
    expect(typicalHeadcount({ min: 1, max: 1 })).toBe(1);
  });
});

describe('ratings', () => {
  it.each([
    ['4.9', '173', { mean: 4.9, count: 173 }, null],
    ['4,5 / 5', '1.200', { mean: 4.5, count: 1200 }, null],
    ['', '', null, null],
    ['0.0', '20', null, 'impossible_rating'],
    ['5.8', '3', null, 'impossible_rating'],
    ['great', '3', null, 'impossible_rating'],
    ['4.9', '-3', null, 'impossible_rating'],
    ['5.0', '', null, 'rating_without_reviews'],
  ])('reads %p over %p reviews', (mean, count, rating, problem) => {
    expect(readRating(mean, count)).toEqual({ rating, problem });
  });
});

describe('figures that are missing', () => {
  it('gives more hours to more people and larger shares, within one offer’s limit', () => {
    expect(estimatedHours({ min: 1, max: 1 }, 1)).toBe(18);
    expect(estimatedHours({ min: 2, max: 9 }, 0.5)).toBe(36);
    expect(estimatedHours({ min: 2, max: 9 }, 0.001)).toBe(1);
    expect(estimatedHours({ min: 250, max: 999 }, 1)).toBe(250);
  });

  it.each([
    [1, 1, 'solo'],
    [2, 9, 'tiny'],
    [10, 49, 'small'],
    [50, 249, 'medium'],
    [250, 999, 'large'],
  ] as const)('puts %d–%d people in the %s band', (min, max, size) => {
    expect(agencySizeOf({ min, max })).toBe(size);
  });

  it('never costs less for a larger Italian agency', () => {
    for (const table of [
      MISSING_FIGURES.hourlyRateMinor.italy,
      MISSING_FIGURES.minRetainerMinor.italy,
    ]) {
      const figures = Object.values(table);
      expect(figures).toEqual([...figures].sort((a, b) => a - b));
    }
  });
});
