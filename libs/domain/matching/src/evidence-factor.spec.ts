import { WHOLE_PPM } from '@raccordo/kernel';
import { EVIDENCE_LEVELS } from '@raccordo/agency';
import { EVIDENCE_FACTOR_PPM, EVIDENCE_STEPS_OF_WHOLE, evidenceSteps } from './evidence-factor.ts';

describe('the evidence factor', () => {
  it.each([
    ['declared', 600_000],
    ['shown', 800_000],
    ['verified', 1_000_000],
  ] as const)('counts %s work at %i parts per million', (level, factor) => {
    expect(EVIDENCE_FACTOR_PPM[level]).toBe(factor);
  });

  it.each(EVIDENCE_LEVELS)('is a whole number of tenths for %s, so nothing is rounded', (level) => {
    const tenths = evidenceSteps(level);
    expect(Number.isInteger(tenths)).toBe(true);
    expect((tenths * WHOLE_PPM) / EVIDENCE_STEPS_OF_WHOLE).toBe(EVIDENCE_FACTOR_PPM[level]);
  });
});
