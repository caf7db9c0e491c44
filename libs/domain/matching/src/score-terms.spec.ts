import { sectorTermPpm, sizeTermPpm } from './score-terms.ts';

describe('the sector term', () => {
  it.each([
    ['worked in it', 'F', ['C', 'F'], 1_000_000],
    ['never worked in it', 'F', ['C'], 0],
    ['the firm has not said its sector', null, [], 1_000_000],
  ] as const)('%s', (_case, sector, sectorExperience, ppm) => {
    expect(sectorTermPpm({ sector }, { sectorExperience })).toBe(ppm);
  });
});

describe('the size term', () => {
  it.each([
    ['serves this size', 'small', ['micro', 'small'], 1_000_000],
    ['serves the size below', 'small', ['micro'], 500_000],
    ['serves the size above', 'small', ['large', 'medium'], 500_000],
    ['serves only firms much larger', 'micro', ['medium', 'large'], 0],
    ['does not say whom it serves', 'small', [], 500_000],
    ['the firm has not said its size', null, ['large'], 1_000_000],
  ] as const)('%s', (_case, sizeClass, sizesServed, ppm) => {
    expect(sizeTermPpm({ sizeClass }, { sizesServed })).toBe(ppm);
  });
});
