import type { Brief } from '@raccordo/brief';
import { exactly, scaleRange } from '@raccordo/kernel';
import type { Range } from '@raccordo/kernel';
import type { ChannelPeriod, HistoryRefusal, UpdatedFigure } from '@raccordo/mix';
import { factorOf, ownFiguresOf, spreadProduct } from '@raccordo/mix';
import type { ChannelId, FigureBook } from '@raccordo/taxonomy';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { industryOf } from '../firm-facts.ts';
import { channelFiguresOf } from './channel-figures.ts';
import type { ChannelEvidence, PlannerOptions } from './planner-options.ts';

/** What a channel's own history changes, to be shown before it is used. */
export type HistoryEvidence =
  | {
      readonly kind: 'updated';
      /** A visit, or a result where the benchmark knows no visits; minor units. */
      readonly cost: UpdatedFigure;
      readonly conversion: UpdatedFigure | null;
      /** Ready for `PlannerOptions.evidence`. */
      readonly evidence: ChannelEvidence;
    }
  | {
      readonly kind: 'refused';
      /** `nothing_published`: the firm cannot use the channel, as email without a list. */
      readonly reason: HistoryRefusal | 'nothing_published';
    };

/**
 * A channel's periods held against the published figures of a firm like this one. Where visits are
 * counted and published (search ads), cost of a visit and conversion are updated apart; elsewhere
 * the cost of a result is. Results are leads as the firm counts them.
 */
export function historyEvidenceOf(
  channel: ChannelId,
  brief: Brief,
  periods: readonly ChannelPeriod[],
  book: FigureBook = SHIPPED_FIGURES,
  options: PlannerOptions = {},
): HistoryEvidence {
  const countsVisits = periods.every(({ visits }) => visits !== null);
  const published = publishedOf(channel, countsVisits, brief, book, options);
  const { cost: range } = published;
  if (!(range.low > 0 && Number.isFinite(range.high))) {
    return { kind: 'refused', reason: 'nothing_published' };
  }
  const own = ownFiguresOf(
    published,
    published.isPerVisit
      ? periods
      : periods.map(({ spendMinor, results }) => ({ spendMinor, visits: null, results })),
  );
  if (own.kind === 'refused') return own;
  const { cost, conversion } = own;
  const evidence = {
    cost: factorOf(cost),
    conversion: conversion === null ? exactly(1) : factorOf(conversion),
  };
  return { kind: 'updated', cost, conversion, evidence };
}

interface Published {
  readonly cost: Range;
  readonly conversion: Range;
  readonly isPerVisit: boolean;
}

function publishedOf(
  channel: ChannelId,
  countsVisits: boolean,
  brief: Brief,
  book: FigureBook,
  options: PlannerOptions,
): Published {
  if (channel === 'search_ads' && countsVisits) {
    const { costPerClickMinor, conversionRatio } = book.search[industryOf(brief)];
    return {
      cost: costPerClickMinor.value,
      conversion: conversionRatio.value,
      isPerVisit: true,
    };
  }
  const figures = channelFiguresOf(channel, brief, book, options);
  const { cost, conversion } = figures.spread;
  const perConversion = { low: 1 / conversion.high, typical: 1, high: 1 / conversion.low };
  const typicalMinor = (figures.scaleMinor / figures.ceiling) * figures.usefulRatio;
  return {
    cost: scaleRange(spreadProduct(cost, perConversion), typicalMinor),
    conversion: exactly(1),
    isPerVisit: false,
  };
}
