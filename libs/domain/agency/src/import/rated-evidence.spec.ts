import fc from 'fast-check';
import { EVIDENCE_LEVELS } from '../evidence-level.ts';
import type { EvidenceLevel } from '../evidence-level.ts';
import { ratedEvidence } from './rated-evidence.ts';

describe('evidence from ratings', () => {
  it.each<[string, number | null, { mean: number; count: number } | null, EvidenceLevel]>([
    ['five rated jobs', 0.5, { mean: 4.8, count: 10 }, 'shown'],
    ['one review fewer', 0.5, { mean: 4.8, count: 9 }, 'declared'],
    ['a slightly smaller share', 0.4999, { mean: 4.8, count: 10 }, 'declared'],
    ['a third, to four decimals, of fifteen', 0.3333, { mean: 5, count: 15 }, 'declared'],
    ['the least mean', 1, { mean: 4, count: 5 }, 'shown'],
    ['a mean just below', 1, { mean: 3.99, count: 1_000_000 }, 'declared'],
    ['a small share of many jobs', 0.01, { mean: 4.1, count: 500 }, 'shown'],
    ['no rating', 1, null, 'declared'],
    ['a share nobody stated', null, { mean: 5, count: 1_000_000 }, 'declared'],
  ])('%s', (_, share, rating, expected) => {
    expect(ratedEvidence(share, rating)).toBe(expected);
  });

  const share = fc
    .integer({ min: 0, max: 10_000 })
    .map((tenThousandths) => tenThousandths / 10_000);
  const mean = fc.double({ min: 1, max: 5, noNaN: true });
  const count = fc.integer({ min: 1, max: 500 });
  const strength = (level: EvidenceLevel): number => EVIDENCE_LEVELS.indexOf(level);

  it('never falls with more reviews, a larger share or more stars', () => {
    fc.assert(
      fc.property(
        share,
        mean,
        count,
        count,
        share,
        mean,
        (part, stars, jobs, more, wider, kinder) => {
          const before = strength(ratedEvidence(part, { mean: stars, count: jobs }));
          const after = [
            ratedEvidence(part, { mean: stars, count: jobs + more }),
            ratedEvidence(Math.max(part, wider), { mean: stars, count: jobs }),
            ratedEvidence(part, { mean: Math.max(stars, kinder), count: jobs }),
          ];
          return after.every((level) => strength(level) >= before);
        },
      ),
    );
  });
});
