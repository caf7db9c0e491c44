import fc from 'fast-check';
import { rankMatches, type Candidate, type Standing } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { AgencyIndex, packCandidate } from './index.ts';
import { arbitraryCandidate, arbitraryNeed, arbitraryPool } from './testing/arbitraries.ts';
import { rankPlainly } from './testing/plain-oracle.ts';

const WHOLE = { limit: 1_000 };

/** What matching answers, in the shape of the index. */
function rankedByMatching(need: Need, pool: readonly Candidate[]): readonly Standing[] {
  const outcome = rankMatches(need, pool);
  if (outcome.kind === 'no_agency') return [];
  return outcome.ranked.map(({ id, scorePpm, coveragePpm }) => ({ id, scorePpm, coveragePpm }));
}

describe('AgencyIndex', () => {
  it('gives the order and figures of matching and of the formula written anew', () => {
    fc.assert(
      fc.property(arbitraryPool, arbitraryNeed, (pool, need) => {
        const { ranked, eligible } = AgencyIndex.from(pool).rank(need, WHOLE);
        expect(ranked).toEqual(rankedByMatching(need, pool));
        expect(ranked).toEqual(rankPlainly(need, pool));
        expect(eligible).toBe(ranked.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it('keeps the best of the limit asked, whatever order agencies came in', () => {
    fc.assert(
      fc.property(
        arbitraryPool,
        arbitraryNeed,
        fc.integer({ min: 1, max: 5 }),
        (pool, need, limit) => {
          const { ranked, eligible } = AgencyIndex.from([...pool].reverse()).rank(need, { limit });
          const all = rankedByMatching(need, pool);
          expect(ranked).toEqual(all.slice(0, limit));
          expect(eligible).toBe(all.length);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('pages after a standing without gap or repeat', () => {
    fc.assert(
      fc.property(
        arbitraryPool,
        arbitraryNeed,
        fc.integer({ min: 1, max: 4 }),
        (pool, need, limit) => {
          const index = AgencyIndex.from(pool);
          const pages: Standing[] = [];
          for (let after: Standing | null = null; ; after = pages.at(-1)!) {
            const { ranked } = index.rank(need, { limit, after });
            pages.push(...ranked);
            if (ranked.length < limit) break;
          }
          expect(pages).toEqual(rankedByMatching(need, pool));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('stays equal to matching through edits and removals', () => {
    const edit = fc.record({ candidate: arbitraryCandidate, isRemoval: fc.boolean() });
    fc.assert(
      fc.property(
        arbitraryPool,
        fc.array(edit, { maxLength: 20 }),
        arbitraryNeed,
        (pool, edits, need) => {
          const index = AgencyIndex.from(pool);
          const kept = new Map(pool.map((candidate) => [candidate.id, candidate]));
          for (const { candidate, isRemoval } of edits) {
            if (isRemoval) {
              expect(index.remove(candidate.id)).toBe(kept.delete(candidate.id));
            } else {
              index.upsert(candidate);
              kept.set(candidate.id, candidate);
            }
          }
          expect(index.size).toBe(kept.size);
          expect(index.rank(need, WHOLE).ranked).toEqual(
            rankedByMatching(need, [...kept.values()]),
          );
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('is the same index whether filled from candidates or from packed records', () => {
    fc.assert(
      fc.property(arbitraryPool, arbitraryNeed, (pool, need) => {
        const chunk = new Uint8Array(pool.flatMap((candidate) => [...packCandidate(candidate)]));
        const unpacked = AgencyIndex.from(pool).rank(need, WHOLE);
        expect(AgencyIndex.fromPacked([chunk]).rank(need, WHOLE)).toEqual(unpacked);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees over several blocks, where the bound discards most agencies', () => {
    const [needs, sample] = [
      fc.sample(arbitraryNeed, { numRuns: 40, seed: 7 }),
      fc.sample(arbitraryCandidate, { numRuns: 5_000, seed: 11 }),
    ];
    const pool = sample.map((candidate, place) => ({ ...candidate, id: idOf(place) }));
    const index = AgencyIndex.from(pool);
    for (const need of needs) {
      const { ranked, eligible } = index.rank(need, { limit: 20 });
      const expected = rankedByMatching(need, pool);
      expect(ranked).toEqual(expected.slice(0, 20));
      expect(eligible).toBe(expected.length);
    }
  });

  it('ranks by id, at zero, whoever is eligible but covers less than a millionth', () => {
    const [candidate] = fc.sample(arbitraryCandidate, { numRuns: 1, seed: 3 });
    const [need] = fc.sample(arbitraryNeed, { numRuns: 1, seed: 3 });
    const [line] = unconditional.lines;
    const asked: Need = {
      ...need!,
      ...unconditional,
      lines: [
        { ...line!, weightPpm: 1 },
        { ...line!, capability: 'pr', weightPpm: 999_999 },
      ],
      refusesSectorConflict: false,
    };
    const pool = Array.from({ length: 40 }, (_, place): Candidate => {
      return { ...candidate!, ...willing, id: idOf(place) };
    });
    const { ranked, eligible } = AgencyIndex.from(pool).rank(asked, { limit: 5 });
    expect(eligible).toBe(40);
    expect(ranked.every(({ scorePpm, coveragePpm }) => scorePpm + coveragePpm === 0)).toBe(true);
    expect(ranked).toEqual(rankedByMatching(asked, pool).slice(0, 5));
  });

  it('shuts agencies in conflict only for the need that refuses them', () => {
    const [candidate] = fc.sample(arbitraryCandidate, { numRuns: 1, seed: 3 });
    const [need] = fc.sample(arbitraryNeed, { numRuns: 1, seed: 3 });
    const open: Need = { ...need!, ...unconditional, refusesSectorConflict: false };
    const index = AgencyIndex.from([{ ...candidate!, ...willing, sectorConflicts: ['A'] }]);
    expect(index.rank({ ...open, refusesSectorConflict: true }, WHOLE).eligible).toBe(0);
    expect(index.rank(open, WHOLE).eligible).toBe(1);
  });

  it('holds at most 64 bytes an agency once fixed memory is spread', () => {
    const sample = fc.sample(arbitraryCandidate, { numRuns: 200, seed: 5 });
    const index = new AgencyIndex();
    for (let place = 0; place < 200_000; place += sample.length) {
      const records = sample.map((candidate, i) =>
        packCandidate({ ...candidate, id: idOf(place + i), sectorConflicts: [] }),
      );
      for (const record of records) index.append(record);
    }
    expect(index.size).toBe(200_000);
    expect(index.bytesPerAgency).toBeLessThanOrEqual(64);
  });
});

const unconditional = {
  lines: [
    {
      capability: 'diagnosis',
      weightPpm: 1_000_000,
      minutes: 600,
      recurringMinutes: 600,
      oneOffMinutes: 0,
      inHouseMinutes: 0,
      isMustHave: false,
      sources: [],
    },
  ],
  region: null,
  languages: [],
  feeBudgetMinor: null,
  sector: 'A',
} satisfies Partial<Need>;

const willing = {
  isAvailable: true,
  isSuspended: false,
  offers: [{ capability: 'diagnosis', hoursPerMonth: 10, evidence: 'shown' }],
} as const;

/** Spread over the whole range, so that order of id is not order of place. */
function idOf(place: number): string {
  const digits = (Math.imul(place + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
  return `${digits}-0000-7000-8000-${place.toString(16).padStart(12, '0')}`;
}
