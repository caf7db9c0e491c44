import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, MISSING_FIGURES, readServices, slugOf } from '@raccordo/agency';
import { parse } from 'csv-parse/sync';
import {
  EVIDENCE_MIX,
  ITALIAN_PRICE_RATIO,
  REAL_SUMMARY,
  STRATEGIC_FIFTH_RATIO,
} from './calibration.ts';
import { DEMO_AGENCIES, generateAgencies } from './generate-agencies.ts';

const SHARED = process.env['RACCORDO_SHARED'] ?? join(process.cwd(), '../shared');
const demo = generateAgencies();

function deciles(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.1, 0.5, 0.9].map((at) => sorted[Math.floor(at * (sorted.length - 1))] ?? 0);
}

const shareOf = <Item>(items: readonly Item[], test: (item: Item) => boolean): number =>
  items.filter(test).length / items.length;

describe('the demo against the real directory (p10, median, p90)', () => {
  const percents = demo.map(({ services }) => services.map(({ percent }) => percent));

  it('has as many services to an agency, within 0.15', () => {
    const mean = percents.reduce((sum, { length }) => sum + length, 0) / demo.length;
    expect(Math.abs(mean - REAL_SUMMARY.servicesMean)).toBeLessThan(0.15);
  });

  it.each<[string, readonly number[], readonly number[], number]>([
    [
      'largest share, within 5 points',
      deciles(percents.map(([top = 0]) => top)),
      REAL_SUMMARY.topSharePercent,
      5,
    ],
    [
      'concentration (HHI), within 0.03',
      deciles(percents.map((list) => list.reduce((sum, share) => sum + (share / 100) ** 2, 0))),
      REAL_SUMMARY.hhi,
      0.03,
    ],
    [
      'mean rating, within 0.1',
      deciles(demo.flatMap(({ agency }) => agency.rating?.mean ?? [])),
      REAL_SUMMARY.ratingMean,
      0.1,
    ],
    [
      'reviews, within 4',
      deciles(demo.flatMap(({ agency }) => agency.rating?.count ?? [])),
      REAL_SUMMARY.reviews,
      4,
    ],
  ])('%s', (_, made, real, tolerance) => {
    made.forEach((value, index) =>
      expect(Math.abs(value - (real[index] ?? 0))).toBeLessThanOrEqual(tolerance),
    );
  });

  it('asks for an hour at Italian prices, within a fifth', () => {
    const made = deciles(demo.map(({ agency }) => agency.hourlyRateMinor / 100));
    REAL_SUMMARY.hourlyRateUsd.forEach((dollars, index) => {
      const ratio = (made[index] ?? 0) / (dollars * ITALIAN_PRICE_RATIO);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.2);
    });
  });

  it('asks for least projects at Italian prices, within a third', () => {
    const made = deciles(demo.map(({ agency }) => agency.minRetainerMinor / 100));
    REAL_SUMMARY.leastProjectUsd.forEach((dollars, index) => {
      const real = (dollars / MISSING_FIGURES.monthsOfLeastProject) * ITALIAN_PRICE_RATIO;
      expect((made[index] ?? 0) / real).toBeGreaterThan(0.66);
      expect((made[index] ?? 0) / real).toBeLessThan(1.34);
    });
  });

  it('has as many agencies under fifty people, within 3 points', () => {
    const ratio = shareOf(demo, ({ agency }) => (agency.headcountMax ?? 0) < 50);
    expect(Math.abs(ratio - REAL_SUMMARY.smallOrTinyRatio)).toBeLessThan(0.03);
  });

  it('has few agencies with a fifth of their work in strategy, within 3 points', () => {
    const ratio = shareOf(
      demo,
      ({ agency }) => kindOf(agency.offers).reasons.strategicShareRatio >= 0.2,
    );
    expect(Math.abs(ratio - STRATEGIC_FIFTH_RATIO)).toBeLessThan(0.03);
  });
});

describe('the constants against the real directory, where it is at hand', () => {
  const file = join(SHARED, 'data/agencies/us-digital-agencies-raw.csv');
  const rows: readonly Readonly<Record<string, string>>[] = existsSync(file)
    ? parse(readFileSync(file), { columns: true, bom: true })
    : [];
  const numbersIn = (column: string): readonly number[] =>
    rows.flatMap((row) => {
      const found = (row[column] ?? '')
        .match(/\d[\d,.]*/g)
        ?.map((text) => Number(text.replaceAll(',', '')));
      return found === undefined
        ? []
        : [found.reduce((sum, value) => sum + value, 0) / found.length];
    });

  it('are what the file says', () => {
    if (rows.length === 0) return;
    const percents = rows.map((row) =>
      readServices(row['services'])
        .slice(0, 5)
        .map(({ sharePercent }) => sharePercent ?? 0),
    );
    const mean = percents.reduce((sum, { length }) => sum + length, 0) / rows.length;
    expect(Math.abs(mean - REAL_SUMMARY.servicesMean)).toBeLessThan(0.02);
    expect(deciles(percents.map((list) => Math.max(...list)))).toEqual(
      REAL_SUMMARY.topSharePercent,
    );
    deciles(
      percents.map((list) => list.reduce((sum, share) => sum + (share / 100) ** 2, 0)),
    ).forEach((value, index) =>
      expect(Math.abs(value - (REAL_SUMMARY.hhi[index] ?? 0))).toBeLessThan(0.03),
    );
    expect(deciles(numbersIn('hourly_rate'))).toEqual(REAL_SUMMARY.hourlyRateUsd);
    expect(deciles(numbersIn('min_project'))).toEqual(REAL_SUMMARY.leastProjectUsd);
    expect(deciles(numbersIn('reviews_count'))).toEqual(REAL_SUMMARY.reviews);
  });
});

describe('the demo itself', () => {
  it('is the same for the same seed and another for another', () => {
    expect(generateAgencies(50, 7)).toEqual(generateAgencies(50, 7));
    expect(generateAgencies(50, 7)).not.toEqual(generateAgencies(50, 8));
  });

  it('has agencies of every kind, each with a name, an address and an id of its own', () => {
    expect(demo).toHaveLength(DEMO_AGENCIES);
    for (const key of ['id', 'slug', 'name'] as const) {
      expect(new Set(demo.map(({ agency }) => agency[key])).size).toBe(DEMO_AGENCIES);
    }
    expect(new Set(demo.map(({ agency }) => kindOf(agency.offers).kind)).size).toBe(3);
    expect(demo.every(({ agency }) => agency.offers.length > 0)).toBe(true);
  });

  it('mixes evidence as said, within 2 points', () => {
    const offers = demo.flatMap(({ agency }) => agency.offers);
    for (const [level, ratio] of EVIDENCE_MIX) {
      expect(Math.abs(shareOf(offers, ({ evidence }) => evidence === level) - ratio)).toBeLessThan(
        0.02,
      );
    }
  });

  it('is plainly fictional: addresses nobody can own, no VAT number', () => {
    for (const { agency } of demo) {
      expect(agency.website).toMatch(/^https:\/\/[a-z0-9-]+\.example$/);
      expect(agency.vatNumber).toBeNull();
    }
  });

  // The real files may not be at hand; the names are then only as invented as their word lists.
  it('borrows no name of a real agency at hand', () => {
    const made = new Set(demo.map(({ agency }) => agency.slug));
    for (const name of ['us-digital-agencies', 'italian-agencies']) {
      const file = join(SHARED, 'data/agencies', `${name}.csv`);
      if (!existsSync(file)) continue;
      const cells = readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line) => line.split(',').slice(0, 2));
      expect(cells.map(slugOf).filter((slug) => made.has(slug))).toEqual([]);
    }
  });
});
