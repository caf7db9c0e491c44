import type { Ppm } from '@raccordo/kernel';
import {
  byStanding,
  explainMatch,
  gateOf,
  scoreOf,
  type Candidate,
  type MatchExplanation,
  type Standing,
} from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { MOVE_KINDS, targetOf, type AgencyMove } from './agency-move.ts';
import { applyMove } from './apply-move.ts';
import { placeIn, type Ladder, type Place } from './ladder.ts';
import { movesOf } from './moves-of.ts';

/** What one move would come to. */
export interface MoveOutcome {
  readonly move: AgencyMove;
  readonly scorePpm: Ppm;
  /** Points above the present score; may be zero where the move opens a gate. */
  readonly liftPpm: Ppm;
  readonly opensGate: boolean;
  readonly place: Place;
}

/** Where one agency stands for one need, and what it can do about it. */
export interface AgencyStanding {
  /** Null when a gate is shut: whoever is not ranked has no place. */
  readonly place: Place | null;
  /** Of how many agencies the place is, had the agency passed or not. */
  readonly eligible: number;
  /** The same figures the firm sees; `gateFailures` say why there is no place. */
  readonly explanation: MatchExplanation;
  /** Every single move that helps, the one that lifts most first. */
  readonly moves: readonly MoveOutcome[];
  /** The one that would lift it most; null when no single move would. */
  readonly best: MoveOutcome | null;
}

/**
 * The standing of an agency, found as the firm's own match is found. `ladder` is the ranking of this
 * very need. A move counts only if the agency passes every gate after it: when two are shut no single
 * one helps, and the reasons say so.
 */
export function standingOf(need: Need, candidate: Candidate, ladder: Ladder): AgencyStanding {
  const explanation = explainMatch(need, candidate);
  const isRanked = explanation.gateFailures.length === 0;
  const present: Standing = {
    id: candidate.id,
    scorePpm: explanation.scorePpm,
    coveragePpm: explanation.coverage.totalPpm,
  };
  const moves = movesOf(need, candidate, explanation.coverage)
    .flatMap((move) => {
      const after = standingAfter(need, applyMove(candidate, move));
      if (after === null || (isRanked && after.scorePpm <= present.scorePpm)) return [];
      return [{ move, after }];
    })
    .sort((a, b) => byLift(a.after, b.after) || placeOfKind(a.move) - placeOfKind(b.move))
    .map(({ move, after }) => ({
      move,
      scorePpm: after.scorePpm,
      liftPpm: after.scorePpm - present.scorePpm,
      opensGate: !isRanked,
      place: placeIn(ladder, after, isRanked),
    }));
  return {
    place: isRanked ? placeIn(ladder, present, true) : null,
    eligible: ladder.eligible,
    explanation,
    moves,
    best: moves[0] ?? null,
  };
}

/** What several moves come to when made together. */
export interface MovesTogether {
  readonly moves: readonly AgencyMove[];
  readonly scorePpm: Ppm;
  readonly place: Place;
}

/**
 * The first `limit` moves, one for each target, made together; null when fewer than two help. Each
 * was worth making alone, so together they pass the gates too.
 */
export function movesTogether(
  need: Need,
  candidate: Candidate,
  ladder: Ladder,
  { moves, place }: Pick<AgencyStanding, 'moves' | 'place'>,
  limit: number,
): MovesTogether | null {
  const byTarget = new Map<string, AgencyMove>();
  for (const { move } of moves) {
    if (!byTarget.has(targetOf(move))) byTarget.set(targetOf(move), move);
  }
  const chosen = [...byTarget.values()].slice(0, limit);
  const after = standingAfter(need, chosen.reduce(applyMove, candidate));
  if (chosen.length < 2 || after === null) return null;
  const { scorePpm } = after;
  return { moves: chosen, scorePpm, place: placeIn(ladder, after, place !== null) };
}

function standingAfter(need: Need, candidate: Candidate): Standing | null {
  if (gateOf(need, candidate) !== null) return null;
  const { scorePpm, coveragePpm } = scoreOf(need, candidate);
  return { id: candidate.id, scorePpm, coveragePpm };
}

/** Equal standings of one agency are equal: its id tells nothing. */
function byLift(a: Standing, b: Standing): number {
  return a.scorePpm === b.scorePpm && a.coveragePpm === b.coveragePpm ? 0 : byStanding(a, b);
}

const placeOfKind = ({ kind }: AgencyMove): number => MOVE_KINDS.indexOf(kind);
