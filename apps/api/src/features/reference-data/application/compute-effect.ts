import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Brief } from '@raccordo/brief';
import { canonicalJson } from '@raccordo/kernel';
import { type Move, type NeedShift, type RankedTwice, rankingShift } from '@raccordo/matching';
import { type Need, settledPlanOf } from '@raccordo/planning';
import type { FigureBook } from '@raccordo/taxonomy';
import { AgencyIndexHolder } from '../../matches/index.ts';
import type { AgencyMove, NeedEffect, PreviewEffect, Reach } from '../preview.ts';

/** Places kept of every ranking: enough to say from how far down a newcomer comes. */
const KEPT_PLACES = 60;

/** Places drawn. */
const DRAWN_PLACES = 10;

interface ComparedNeed {
  readonly before: Need;
  readonly after: Need;
  readonly ranked: RankedTwice;
}

/** Ranks needs twice, with the figures in force and with the proposed ones. */
@Injectable()
export class ComputeEffect {
  constructor(private readonly holder: AgencyIndexHolder) {}

  /**
   * One need at a time, with a turn of the event loop after each: whoever asks for something
   * meanwhile waits for one need at most.
   */
  async ofFigures(
    briefs: readonly Brief[],
    inForce: FigureBook,
    proposed: FigureBook,
    onProgress: (done: number) => Promise<void>,
  ): Promise<PreviewEffect> {
    const compared: ComparedNeed[] = [];
    for (const [at, brief] of briefs.entries()) {
      compared.push(this.compare(`${at}`, brief, inForce, proposed));
      await nextTurn();
      await onProgress(at + 1);
    }
    return this.effectOf('rankings', compared);
  }

  /** Of a publication no ranking reads. */
  withoutRankings(reach: Reach): PreviewEffect {
    return this.effectOf(reach, []);
  }

  private compare(
    needId: string,
    brief: Brief,
    inForce: FigureBook,
    proposed: FigureBook,
  ): ComparedNeed {
    const before = settledPlanOf(brief, inForce, null).need;
    const after = settledPlanOf(brief, proposed, null).need;
    const rank = (need: Need) => this.holder.rank(need, KEPT_PLACES).ranked;
    const rankedBefore = rank(before);
    const isSameNeed = canonicalJson(before) === canonicalJson(after);
    const rankedAfter = isSameNeed ? rankedBefore : rank(after);
    return { before, after, ranked: { needId, before: rankedBefore, after: rankedAfter } };
  }

  private effectOf(reach: Reach, compared: readonly ComparedNeed[]): PreviewEffect {
    const { needs, ...whole } = rankingShift(compared.map(({ ranked }) => ranked));
    return {
      reach,
      agencies: this.holder.size,
      ...whole,
      needs: needs.flatMap((shift) => {
        const at = Number(shift.needId);
        const need = compared[at];
        return need === undefined ? [] : [this.needEffectOf(at + 1, need, shift)];
      }),
    };
  }

  private needEffectOf(
    ordinal: number,
    { before, after }: ComparedNeed,
    shift: NeedShift,
  ): NeedEffect {
    const minutesOf = ({ lines }: Need) => lines.reduce((sum, line) => sum + line.minutes, 0);
    return {
      ordinal,
      sector: after.sector,
      sizeClass: after.sizeClass,
      minutesBefore: minutesOf(before),
      minutesAfter: minutesOf(after),
      placesChanged: shift.placesChanged,
      newcomers: shift.newcomers,
      shortlistEntered: shift.enteredShortlist.length,
      isFirstChanged: shift.isFirstChanged,
      overlapRatio: shift.overlapRatio,
      moves:
        shift.placesChanged === 0
          ? []
          : shift.moves.filter(isDrawn).map((move) => this.named(move)),
    };
  }

  private named(move: Move): AgencyMove {
    return { ...move, name: this.holder.find(move.agencyId)?.name ?? '' };
  }
}

function isDrawn({ placeBefore, placeAfter }: Move): boolean {
  return [placeBefore, placeAfter].some((place) => place !== null && place <= DRAWN_PLACES);
}
