import fc from 'fast-check';
import { aNeed } from '@raccordo/planning/testing';
import { ALGORITHM_VERSION } from './algorithm-version.ts';
import { UnknownAlgorithmVersion } from './matching.errors.ts';
import { replay, serialiseMatch, storeMatch, type StoredMatch } from './stored-match.ts';
import { aCandidate, arbitraryCandidate, arbitraryNeed } from './testing/index.ts';

describe('a stored match', () => {
  it('replays to the same bytes, after a trip through JSON too', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryCandidate, (need, candidate) => {
        const bytes = serialiseMatch(storeMatch(need, candidate));
        const fetched = JSON.parse(bytes) as StoredMatch;
        expect(replay(fetched)).toBe(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('does not replay to the same bytes when a figure was touched', () => {
    const stored = storeMatch(aNeed(), aCandidate());
    const breakdown = { ...stored.breakdown, scorePpm: stored.breakdown.scorePpm + 1 };
    const touched = { ...stored, breakdown };
    expect(replay(touched)).not.toBe(serialiseMatch(touched));
  });

  it('holds nothing an agency might pay for, whatever the object carried', () => {
    const paying = { ...aCandidate(), sponsored: true, paidRank: 1 };
    paying.offers = paying.offers.map((offer) => ({ ...offer, boostPpm: 1 }));
    expect(serialiseMatch(storeMatch(aNeed(), paying))).toBe(
      serialiseMatch(storeMatch(aNeed(), aCandidate())),
    );
  });

  it('of another version of the formula is refused, not recomputed', () => {
    const stored = { ...storeMatch(aNeed(), aCandidate()), algorithmVersion: '2025.9' };
    expect(() => replay(stored)).toThrow(UnknownAlgorithmVersion);
    expect(new UnknownAlgorithmVersion()).toMatchObject({
      code: 'matching.unknown_algorithm_version',
      kind: 'conflict',
    });
    expect(ALGORITHM_VERSION).toBe('2026.1');
  });
});
