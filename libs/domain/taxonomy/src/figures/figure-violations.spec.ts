import type { SourcedFigure } from '@raccordo/kernel';
import { boundsOf } from './figure-bounds.ts';
import { SHIPPED_FIGURES } from './figure-book.ts';
import { violationsOfRevision } from './figure-violations.ts';
import type { FigureViolation } from './figure-violations.ts';
import { FIGURE_UNITS } from './provenance.ts';
import { FIGURE_ID } from './registry.ts';

const rateId = FIGURE_ID.hourlyRate('seo');
const rate = SHIPPED_FIGURES.hours.seo.hourlyRateMinor;

function violations(
  change: Partial<SourcedFigure>,
  figureId = rateId,
  figure = rate,
): readonly FigureViolation[] {
  return violationsOfRevision(SHIPPED_FIGURES, figureId, { ...figure, ...change });
}

describe('a revision of a published figure', () => {
  it('is taken when only its value, its source or its confidence changes', () => {
    expect(violations({ value: { ...rate.value, high: 9_500 } })).toEqual([]);
    expect(violations({ source: 'A survey of 2027', confidence: 'primary' })).toEqual([]);
  });

  it('finds nothing to refuse in any shipped figure but that nothing changes', () => {
    const refused = Object.entries(SHIPPED_FIGURES.byId).filter(([id, figure]) => {
      const [only, ...others] = violationsOfRevision(SHIPPED_FIGURES, id, figure);
      return only?.code !== 'unchanged' || others.length > 0;
    });
    expect(refused).toEqual([]);
  });

  it.each<[string, Partial<SourcedFigure>, FigureViolation]>([
    [
      'ends in the wrong order',
      { value: { low: 6_000, typical: 5_000, high: 8_000 } },
      { path: 'value.low', code: 'out_of_order' },
    ],
    [
      'a typical value above the high end',
      { value: { low: 4_000, typical: 9_000, high: 8_000 } },
      { path: 'value.high', code: 'out_of_order' },
    ],
    [
      'a number that is none',
      { value: { low: Number.NaN, typical: 5_000, high: 8_000 } },
      { path: 'value.low', code: 'not_a_number' },
    ],
    [
      'an hour for nothing',
      { value: { low: 0, typical: 5_000, high: 8_000 } },
      { path: 'value.low', code: 'too_low', limit: 1_000 },
    ],
    [
      'an hour at the price of a month',
      { value: { low: 4_000, typical: 5_000, high: 90_000 } },
      { path: 'value.high', code: 'too_high', limit: 50_000 },
    ],
    [
      'part of a cent',
      { value: { low: 4_000, typical: 5_000.5, high: 8_000 } },
      { path: 'value.typical', code: 'not_a_step', limit: 1 },
    ],
    ['another unit', { unit: 'ratio' }, { path: 'unit', code: 'unit_changed' }],
    ['no source', { source: '  ' }, { path: 'source', code: 'required' }],
    ['no period', { period: '' }, { path: 'period', code: 'required' }],
    ['no country', { country: '' }, { path: 'country', code: 'required' }],
    [
      'a source as long as a page',
      { source: 'x'.repeat(301) },
      { path: 'source', code: 'too_long', limit: 300 },
    ],
  ])('refuses %s', (_what, change, violation) => {
    expect(violations(change)).toEqual([violation]);
  });

  it('refuses a figure nobody published', () => {
    const unknown = { path: 'figureId', code: 'unknown_figure' };
    expect(violations({}, 'hours.fax')).toEqual([unknown]);
    expect(violations({}, 'constructor')).toEqual([unknown]);
  });

  it('refuses a full effect before the first one, whichever of the two is revised', () => {
    const { firstEffectMonth, fullEffectMonth } = SHIPPED_FIGURES.ramps.seo_content;
    const early = { value: { low: 1, typical: 2, high: 3 } };
    const late = { value: { low: 13, typical: 14, high: 15 } };
    const crossed = [{ path: 'value.typical', code: 'full_before_first' }];
    expect(violations(early, FIGURE_ID.fullEffect('seo_content'), fullEffectMonth)).toEqual(
      crossed,
    );
    expect(violations(late, FIGURE_ID.firstEffect('seo_content'), firstEffectMonth)).toEqual(
      crossed,
    );
  });

  it('says everything that is wrong at once', () => {
    const wrong = violations({ value: { low: 0, typical: 5_000, high: 4_000 }, source: '' });
    expect(wrong.map(({ path }) => path)).toEqual(['value.low', 'value.high', 'source']);
  });

  it('bounds every unit', () => {
    const upsideDown = FIGURE_UNITS.filter((unit) => {
      const { least, most } = boundsOf('', unit);
      return !(least >= 0 && least < most);
    });
    expect(upsideDown).toEqual([]);
  });
});
