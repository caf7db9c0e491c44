import { Injectable } from '@nestjs/common';
import type { Agency } from '@raccordo/agency';
import {
  type AgencyStanding,
  joinedBy,
  type Ladder,
  movesTogether,
  type MovesTogether,
  standingOf,
} from '@raccordo/market';
import { type Candidate, candidateOf, gateOf, scoreOf } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { AgencyIndexHolder } from '../../matches/index.ts';

/** How far down places are known: one scan of the ranking reads no more. */
export const LADDER_LENGTH = 1_000;
/** Moves that are summed up together. */
const TOGETHER = 4;

export interface TakenStanding {
  readonly standing: AgencyStanding;
  readonly together: MovesTogether | null;
  /** Scores of the others from the top, whoever they are. */
  readonly otherScoresPpm: readonly number[];
}

/** Asks the ranking where an agency stands, as it is this moment. */
@Injectable()
export class TakeStanding {
  constructor(private readonly holder: AgencyIndexHolder) {}

  execute(agency: Agency, need: Need): TakenStanding {
    const candidate = candidateOf(agency);
    const ladder = this.ladderOf(candidate, need);
    const standing = standingOf(need, candidate, ladder);
    return {
      standing,
      together: movesTogether(need, candidate, ladder, standing, TOGETHER),
      otherScoresPpm: ladder.ranked
        .filter(({ id }) => id !== agency.id)
        .map(({ scorePpm }) => scorePpm),
    };
  }

  /** An agency that is not published yet stands among those who are, as one more. */
  private ladderOf(candidate: Candidate, need: Need): Ladder {
    const ladder = this.holder.rank(need, LADDER_LENGTH);
    const isKnown = this.holder.find(candidate.id) !== null;
    if (isKnown || gateOf(need, candidate) !== null) return ladder;
    const { scorePpm, coveragePpm } = scoreOf(need, candidate);
    return joinedBy(ladder, { id: candidate.id, scorePpm, coveragePpm });
  }
}
