import type { Brief } from '@raccordo/brief';
import { creditedPeriods, type RecordedPeriod } from '@raccordo/history';
import type { Range } from '@raccordo/kernel';
import type { HistoryRefusal, UpdatedFigure } from '@raccordo/mix';
import {
  historyEvidenceOf,
  PLAN_CHOICE_LIMITS,
  type ChannelEvidence,
  type PlannerOptions,
} from '@raccordo/planning';
import { CHANNEL_IDS, type ChannelId, type FigureBook } from '@raccordo/taxonomy';

/** A figure as it is published, as the firm saw it, and both together. */
export interface ComparedFigure {
  readonly published: Range;
  /** Null where there is nothing to divide by: no result yet. */
  readonly own: number | null;
  readonly together: Range;
  readonly ownRatio: number;
}

export type OwnChannel =
  | {
      readonly kind: 'updated';
      readonly channel: ChannelId;
      /** Of a visit where visits are counted and published, else of a result; minor units. */
      readonly cost: ComparedFigure;
      readonly isPerVisit: boolean;
      /** Results a visit; null where cost is of a result. */
      readonly conversion: ComparedFigure | null;
      readonly evidence: ChannelEvidence;
    }
  | {
      readonly kind: 'refused';
      readonly channel: ChannelId;
      readonly reason:
        | HistoryRefusal
        | 'nothing_published'
        | 'no_results_by_channel'
        /** So far off that no plan may be chosen with it: something is miscounted. */
        | 'far_from_published';
    };

/** What the firm's numbers change, channel by channel, in the order channels have everywhere. */
export function ownChannelsOf(
  periods: readonly RecordedPeriod[],
  brief: Brief,
  book: FigureBook,
  options: PlannerOptions,
): readonly OwnChannel[] {
  const present = CHANNEL_IDS.filter((id) => periods.some(({ channel }) => channel === id));
  return present.map((channel): OwnChannel => {
    const credited = creditedPeriods(periods, channel);
    if (credited.length === 0) return { kind: 'refused', channel, reason: 'no_results_by_channel' };
    const found = historyEvidenceOf(channel, brief, credited, book, options);
    if (found.kind === 'refused') return { ...found, channel };
    if (![found.evidence.cost, found.evidence.conversion].every(isBelievable)) {
      return { kind: 'refused', channel, reason: 'far_from_published' };
    }
    const sum = (valueOf: (period: (typeof credited)[number]) => number) =>
      credited.reduce((total, period) => total + valueOf(period), 0);
    const spend = sum(({ spendMinor }) => spendMinor);
    const visits = sum((period) => period.visits ?? 0);
    const results = sum((period) => period.results);
    const { cost, conversion, evidence } = found;
    const isPerVisit = conversion !== null;
    return {
      kind: 'updated',
      channel,
      cost: compared(cost, spend, isPerVisit ? visits : results),
      isPerVisit,
      conversion: conversion === null ? null : compared(conversion, results, visits),
      evidence,
    };
  });
}

function isBelievable({ low, high }: Range): boolean {
  const { min, max } = PLAN_CHOICE_LIMITS.factor;
  return low >= min && high <= max;
}

function compared({ before, after, ownRatio }: UpdatedFigure, part: number, whole: number) {
  return { published: before, own: whole > 0 ? part / whole : null, together: after, ownRatio };
}

/** Ready for the question a plan answers. */
export function evidenceOf(
  channels: readonly OwnChannel[],
): Readonly<Partial<Record<ChannelId, ChannelEvidence>>> {
  return Object.fromEntries(
    channels.flatMap((own) => (own.kind === 'updated' ? [[own.channel, own.evidence]] : [])),
  );
}
