import fc from 'fast-check';
import { WHOLE_PPM } from '@raccordo/kernel';
import { EVIDENCE_LEVELS } from '@raccordo/agency';
import { EVIDENCE_FACTOR_PPM } from './evidence-factor.ts';
import { lineCoveragePpm } from './line-coverage.ts';

describe('coverage of a line', () => {
  it.each([
    ['whole and verified gives the whole weight', 240_000, 720, 'verified', 720, 240_000],
    ['whole and shown gives eight tenths', 240_000, 360, 'shown', 360, 192_000],
    ['whole and declared gives six tenths', 100_000, 120, 'declared', 120, 60_000],
    ['part of the hours gives its part, rounded down', 100_000, 300, 'shown', 116, 30_933],
    ['no minutes gives nothing', 240_000, 720, 'verified', 0, 0],
  ] as const)('%s', (_case, weightPpm, minutes, evidence, given, ppm) => {
    expect(lineCoveragePpm({ weightPpm, minutes }, evidence, given)).toBe(ppm);
  });

  it('is the published floor to the last digit, for any figures a need may hold', () => {
    const figures = fc
      .record({
        weightPpm: fc.integer({ min: 0, max: WHOLE_PPM }),
        minutes: fc.integer({ min: 1, max: 15_000 }),
        evidence: fc.constantFrom(...EVIDENCE_LEVELS),
      })
      .chain((line) => fc.tuple(fc.constant(line), fc.integer({ min: 0, max: line.minutes })));
    fc.assert(
      fc.property(figures, ([{ weightPpm, minutes, evidence }, given]) => {
        const exact =
          (BigInt(weightPpm) * BigInt(EVIDENCE_FACTOR_PPM[evidence]) * BigInt(given)) /
          (BigInt(minutes) * BigInt(WHOLE_PPM));
        expect(BigInt(lineCoveragePpm({ weightPpm, minutes }, evidence, given))).toBe(exact);
      }),
      { numRuns: 2_000 },
    );
  });
});
