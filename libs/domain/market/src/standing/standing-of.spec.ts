import fc from 'fast-check';
import {
  counterfactualsOf,
  rankMatches,
  scoreOf,
  type Candidate,
  type MatchOutcome,
} from '@raccordo/matching';
import {
  aCandidate,
  arbitraryCandidate,
  arbitraryNeed,
  arbitraryPool,
  needLines,
  offers,
} from '@raccordo/matching/testing';
import { aNeed } from '@raccordo/planning/testing';
import { applyMove } from './apply-move.ts';
import { joinedBy, type Ladder } from './ladder.ts';
import { MOVE_LIMITS } from './move-limits.ts';
import { movesTogether, standingOf } from './standing-of.ts';

const ladderOf = (outcome: MatchOutcome, read = Infinity): Ladder =>
  outcome.kind === 'ranked'
    ? { ranked: outcome.ranked.slice(0, read), eligible: outcome.eligible }
    : { ranked: [], eligible: 0 };

const rankOf = (outcome: MatchOutcome, id: string): number | null =>
  outcome.kind === 'ranked' ? (outcome.ranked.find((one) => one.id === id)?.rank ?? null) : null;

/** A need, an agency, and the others of the market. */
const market = fc
  .tuple(arbitraryNeed, arbitraryCandidate, arbitraryPool)
  .filter(([, mine, pool]) => pool.every(({ id }) => id !== mine.id))
  .map(([need, mine, others]) => ({ need, mine, others, pool: [mine, ...others] }));

const RUNS = { numRuns: 300 };

describe('for any need, agency and market', () => {
  it('the place is the one in the ranking, and a shut gate means none', () => {
    fc.assert(
      fc.property(market, ({ need, mine, pool }) => {
        const outcome = rankMatches(need, pool);
        const { place, explanation } = standingOf(need, mine, ladderOf(outcome));
        expect(place?.position ?? null).toBe(rankOf(outcome, mine.id));
        expect(place === null).toBe(explanation.gateFailures.length > 0);
      }),
      RUNS,
    );
  });

  it('contributions sum to the score exactly', () => {
    fc.assert(
      fc.property(market, ({ need, mine, pool }) => {
        const { explanation } = standingOf(need, mine, ladderOf(rankMatches(need, pool)));
        const sum = explanation.contributions.reduce((all, { pointsPpm }) => all + pointsPpm, 0);
        expect(sum).toBe(explanation.scorePpm);
      }),
      RUNS,
    );
  });

  it('every move reaches the place that ranking the market again gives', () => {
    fc.assert(
      fc.property(market, ({ need, mine, others, pool }) => {
        const { moves } = standingOf(need, mine, ladderOf(rankMatches(need, pool)));
        for (const { move, place, scorePpm } of moves) {
          const again = rankMatches(need, [applyMove(mine, move), ...others]);
          expect(place.position).toBe(rankOf(again, mine.id));
          expect(again).toMatchObject({ kind: 'ranked', eligible: place.of });
          expect(again.kind === 'ranked' && again.ranked[(place.position ?? 0) - 1]).toMatchObject({
            scorePpm,
          });
        }
      }),
      RUNS,
    );
  });

  it('the best move is the one that no other beats, and moves only ever lift or admit', () => {
    fc.assert(
      fc.property(market, ({ need, mine, pool }) => {
        const standing = standingOf(need, mine, ladderOf(rankMatches(need, pool)));
        for (const { scorePpm, liftPpm, opensGate } of standing.moves) {
          expect(scorePpm).toBeLessThanOrEqual(standing.best?.scorePpm ?? 0);
          expect(opensGate || liftPpm > 0).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('a ranking read only in part gives the same place or none', () => {
    fc.assert(
      fc.property(market, fc.nat(5), ({ need, mine, pool }, read) => {
        const outcome = rankMatches(need, pool);
        const { place, moves } = standingOf(need, mine, ladderOf(outcome, read));
        const whole = standingOf(need, mine, ladderOf(outcome));
        expect([null, whole.place?.position]).toContain(place?.position ?? null);
        for (const [index, move] of moves.entries()) {
          expect([null, whole.moves[index]?.place.position]).toContain(move.place.position);
        }
      }),
      RUNS,
    );
  });

  it('lifts what the firm is told would lift it, where both speak of proof', () => {
    fc.assert(
      fc.property(market, ({ need, mine, pool }) => {
        const { moves, place } = standingOf(need, mine, ladderOf(rankMatches(need, pool)));
        fc.pre(place !== null);
        const told = counterfactualsOf(need, mine).flatMap(({ change, liftPpm }) =>
          change.kind === 'verify_offer' ? [[change.capability, liftPpm] as const] : [],
        );
        const mineToo = moves.flatMap(({ move, liftPpm }) =>
          move.kind === 'verify_offer' ? [[move.capability, liftPpm] as const] : [],
        );
        expect(new Map(mineToo)).toEqual(new Map(told));
      }),
      RUNS,
    );
  });
});

describe('an agency that is not ranked yet', () => {
  it('joins the ranking where it would stand, if that was read', () => {
    fc.assert(
      fc.property(market, fc.nat(12), ({ need, mine, others, pool }, read) => {
        const outcome = rankMatches(need, pool);
        const { id } = mine;
        fc.pre(rankOf(outcome, id) !== null);
        const { scorePpm, coveragePpm } = scoreOf(need, mine);
        const without = ladderOf(rankMatches(need, others), read);
        const joined = joinedBy(without, { id, scorePpm, coveragePpm });
        const { place } = standingOf(need, mine, joined);
        expect([null, rankOf(outcome, id)]).toContain(place?.position ?? null);
        expect(place?.of).toBe(outcome.kind === 'ranked' && outcome.eligible);
        if (read >= others.length) expect(place?.position).toBe(rankOf(outcome, id));
      }),
      RUNS,
    );
  });
});

describe('an agency second of two', () => {
  const need = aNeed({
    lines: needLines({ marketing_management: [60, 10], search_ads: [40, 10] }),
    feeBudgetMinor: null,
    sector: 'F',
  });
  const first = aCandidate({
    id: 'a',
    sectorExperience: ['F'],
    offers: offers({ marketing_management: ['verified', 10], search_ads: ['declared', 10] }),
  });
  const mine = aCandidate({
    id: 'b',
    sectorExperience: ['F'],
    offers: offers({ marketing_management: ['declared', 10], search_ads: ['verified', 10] }),
  });
  const ladder = ladderOf(rankMatches(need, [first, mine]));
  const standing = standingOf(need, mine, ladder);

  it('is told its place, and the one move that would lift it most', () => {
    expect(standing.place).toEqual({ position: 2, of: 2 });
    expect(standing.best).toMatchObject({
      move: { kind: 'verify_offer', capability: 'marketing_management' },
      opensGate: false,
      place: { position: 1, of: 2 },
    });
  });

  it('is told that a newer case would do half of it', () => {
    const byKind = (kind: string) => standing.moves.find(({ move }) => move.kind === kind);
    const half = byKind('show_case')?.liftPpm ?? 0;
    expect(byKind('verify_offer')?.liftPpm).toBeCloseTo(half * 2, -1);
  });

  it('is not told two things about one service at once', () => {
    const third = { ...mine, sectorExperience: [] };
    const there = ladderOf(rankMatches(need, [first, third]));
    const together = movesTogether(need, third, there, standingOf(need, third, there), 4);
    expect(together?.moves.map(({ kind }) => kind)).toEqual(['verify_offer', 'sector_case']);
    expect(together?.place).toEqual({ position: 1, of: 2 });
  });

  it('is told of nothing together when only one thing helps', () => {
    expect(movesTogether(need, mine, ladder, standing, 4)).toBeNull();
  });
});

describe('an agency a gate keeps out', () => {
  const empty: Ladder = { ranked: [], eligible: 0 };
  const bestMove = (need: Parameters<typeof standingOf>[0], candidate: Candidate) =>
    standingOf(need, candidate, empty).best?.move ?? null;
  const offering = offers({ search_ads: ['verified', 20] });

  it.each([
    ['takes no clients', { isAvailable: false }, {}, { kind: 'take_clients' }],
    [
      'asks a little too much a month',
      { minRetainerMinor: 1_200_00 },
      {},
      { kind: 'lower_minimum', minRetainerMinor: 1_000_00 },
    ],
    [
      'works elsewhere, where the firm accepts that',
      { isRemote: false, servedRegions: ['ITG1'] as const },
      {},
      { kind: 'work_remotely' },
    ],
    [
      'works elsewhere, where the firm does not',
      { servedRegions: ['ITG1'] as const },
      { isRemoteAccepted: false },
      { kind: 'serve_region', region: 'ITC4' },
    ],
    [
      'does not speak the language',
      {},
      { languages: ['de'] as const },
      { kind: 'speak_language', language: 'de' },
    ],
  ])('and that %s is told what would open it', (_, candidate, need, move) => {
    expect(bestMove(aNeed(need), aCandidate({ offers: offering, ...candidate }))).toEqual(move);
  });

  it('and would stand first once admitted, of one more', () => {
    const { best } = standingOf(aNeed(), aCandidate({ offers: offering, isAvailable: false }), {
      ranked: [{ id: 'other', scorePpm: 1, coveragePpm: 1 }],
      eligible: 1,
    });
    expect(best).toMatchObject({ opensGate: true, place: { position: 1, of: 2 } });
  });

  it.each([
    ['twice over', { isAvailable: false, languages: ['de'] as const }],
    ['by sanction', { isSuspended: true }],
    ['by more than it can move', { minRetainerMinor: 2_001_00 }],
  ])('%s has no single move', (_, candidate) => {
    expect(bestMove(aNeed(), aCandidate({ offers: offering, ...candidate }))).toBeNull();
  });
});

describe('moves stay within what an agency can really do', () => {
  it('a rate falls by no more than the limit', () => {
    const dear = aCandidate({
      hourlyRateMinor: 200_00,
      offers: offers({ search_ads: ['verified', 20] }),
    });
    const { moves } = standingOf(aNeed(), dear, { ranked: [], eligible: 0 });
    expect(moves.map(({ move }) => move)).toContainEqual({
      kind: 'lower_rate',
      hourlyRateMinor: (200_00 * MOVE_LIMITS.leastRatePpm) / 1_000_000,
    });
  });

  it('a rate falls no further than the budget asks', () => {
    const nearly = aCandidate({
      hourlyRateMinor: 105_00,
      offers: offers({ search_ads: ['verified', 20] }),
    });
    const { moves } = standingOf(aNeed(), nearly, { ranked: [], eligible: 0 });
    expect(moves.map(({ move }) => move)).toContainEqual({
      kind: 'lower_rate',
      hourlyRateMinor: 100_00,
    });
  });

  it.each([
    [2, 10],
    [20, 40],
    [45, 50],
  ])('of fifty hours needed, %i become %i', (hours, raised) => {
    const need = aNeed({ lines: needLines({ search_ads: [100, 50] }), feeBudgetMinor: null });
    const few = aCandidate({
      sectorExperience: ['F'],
      offers: offers({ search_ads: ['verified', hours] }),
    });
    const { best } = standingOf(need, few, { ranked: [], eligible: 0 });
    expect(best?.move).toEqual({
      kind: 'raise_hours',
      capability: 'search_ads',
      hoursPerMonth: raised,
    });
  });
});
