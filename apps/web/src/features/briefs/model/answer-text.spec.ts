import { EUROS, PER_CENT, readAnswer, TIMES, writeAnswer } from './answer-text.ts';

describe('an answer as it is typed', () => {
  it.each([
    ['6.800', EUROS, { kind: 'value', value: 680_000 }],
    ['30', PER_CENT, { kind: 'value', value: 0.3 }],
    ['15-25', PER_CENT, { kind: 'range', low: 0.15, high: 0.25 }],
    ['da 15 a 25', PER_CENT, { kind: 'range', low: 0.15, high: 0.25 }],
    ['fra 25 e 15', PER_CENT, { kind: 'range', low: 0.25, high: 0.15 }],
    ['1,1', TIMES, { kind: 'value', value: 1.1 }],
    ['', EUROS, null],
    ['non so', EUROS, null],
  ] as const)('%s', (text, scale, expected) => {
    expect(readAnswer(text, 'it', scale)).toEqual(expected);
  });

  it('writes minor units as money and ratios as percentages', () => {
    expect(writeAnswer({ kind: 'value', value: 680_000 }, 'it', EUROS)).toBe('6.800');
    expect(writeAnswer({ kind: 'range', low: 0.15, high: 0.25 }, 'en', PER_CENT)).toBe('15–25');
    expect(writeAnswer({ kind: 'unknown' }, 'it', EUROS)).toBe('');
  });
});
