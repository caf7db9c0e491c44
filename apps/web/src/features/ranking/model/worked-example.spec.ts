import { workedExample } from './worked-example.ts';

describe('the worked example', () => {
  it('adds up to the last part per million', () => {
    const { score, coverage } = workedExample();
    const sum = score.contributions.reduce((total, { pointsPpm }) => total + pointsPpm, 0);
    expect(sum).toBe(score.scorePpm);
    expect(coverage.lines.reduce((total, line) => total + line.coveragePpm, 0)).toBe(
      coverage.totalPpm,
    );
  });

  it('shows a verified line, a shown one, and one where the money runs out', () => {
    const { coverage } = workedExample();
    expect(coverage.lines.map(({ evidence, status }) => [evidence, status])).toEqual([
      ['verified', 'covered'],
      ['shown', 'covered'],
      ['declared', 'partly_money'],
    ]);
  });
});
