import { isProven } from './evidence-level.ts';
import { evidenceLevelOf } from './evidence-window.ts';

const TODAY = '2026-11-23';

describe('the evidence level', () => {
  it.each([
    ['declared', 'nothing to show', null],
    ['shown', 'a case of yesterday', '2026-11-22'],
    ['shown', 'a case of today', '2026-11-23'],
    ['shown', 'a case one day under 24 months old', '2024-11-24'],
    ['declared', 'a case exactly 24 months old', '2024-11-23'],
    ['declared', 'a case of years ago', '2019-05-01'],
    ['declared', 'a case of tomorrow', '2026-11-24'],
  ] as const)('is %s with %s', (level, _what, latestCaseOn) => {
    expect(evidenceLevelOf({ isVerified: false, latestCaseOn }, TODAY)).toBe(level);
  });

  it('is verified once checked, however old the case', () => {
    expect(evidenceLevelOf({ isVerified: true, latestCaseOn: '2015-01-01' }, TODAY)).toBe(
      'verified',
    );
  });

  it.each([
    ['declared', false],
    ['shown', true],
    ['verified', true],
  ] as const)('%s counts as proven: %s', (level, proven) => {
    expect(isProven(level)).toBe(proven);
  });
});
