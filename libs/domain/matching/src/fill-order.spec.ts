import type { CapabilityId } from '@raccordo/taxonomy';
import type { EvidenceLevel } from '@raccordo/agency';
import { byValuePerMinute, fillLines, type OfferedLine } from './fill-order.ts';
import { needLines } from './testing/index.ts';

function offered(
  capability: CapabilityId,
  points: number,
  hours: number,
  evidence: EvidenceLevel = 'verified',
): OfferedLine {
  const [line] = needLines({ [capability]: [points, hours] });
  return { line: line!, evidence, coverableMinutes: hours * 60 };
}

const orderOf = (...lines: OfferedLine[]): CapabilityId[] =>
  lines.sort(byValuePerMinute).map(({ line }) => line.capability);

describe('the order in which minutes are spent', () => {
  it('puts what is worth most a minute first, not what weighs most', () => {
    expect(orderOf(offered('seo', 50, 20), offered('email_dem', 30, 3))).toEqual([
      'email_dem',
      'seo',
    ]);
  });

  it('counts a minute for what its evidence makes of it', () => {
    expect(orderOf(offered('seo', 50, 5, 'declared'), offered('email_dem', 40, 5))).toEqual([
      'email_dem',
      'seo',
    ]);
  });

  it('settles equal values by the place in the taxonomy', () => {
    // 30 · 0.8 / 4 = 18 · 1 / 3: equal as integers, whatever a division would say.
    expect(orderOf(offered('email_dem', 18, 3), offered('seo', 30, 4, 'shown'))).toEqual([
      'seo',
      'email_dem',
    ]);
  });
});

describe('filling', () => {
  const lines = [offered('seo', 50, 2), offered('email_dem', 30, 2), offered('pr', 20, 2)];

  it.each([
    ['all of them when there is enough', 360, [120, 120, 120]],
    ['all of them when money is no limit', Number.POSITIVE_INFINITY, [120, 120, 120]],
    ['the first whole, the next in part, the last not at all', 150, [120, 30, 0]],
    ['nothing with nothing', 0, [0, 0, 0]],
  ])('gives %s', (_case, affordable, minutes) => {
    expect(fillLines(lines, affordable).map((line) => line.coveredMinutes)).toEqual(minutes);
  });

  it('leaves the lines it was given as they were', () => {
    const given = [lines[2]!, lines[0]!];
    fillLines(given, 60);
    expect(given).toEqual([lines[2], lines[0]]);
  });
});
