import type { Brief } from '@raccordo/brief';
import type { CapabilityId, ChannelId, FigureBook } from '@raccordo/taxonomy';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import { channelDemandsOf } from './channel-work.ts';
import { foundationDemandsOf } from './foundation-work.ts';
import { horizonOf } from './firm-facts.ts';
import { inHouseHoursOf } from './asked-scope.ts';
import { askDemandsOf } from './ask-work.ts';
import type { WorkDemand } from './work-demand.ts';
import { hoursDemand } from './work-demand.ts';
import { PLANNING_RULES } from './planning-rules.ts';
import type { PlanLine } from './plan.ts';

/** Most minutes one line may carry: the ranking index keeps hours in one byte. */
export const MAX_LINE_MINUTES = 15_000;

export interface Work {
  /** In CAPABILITY_IDS order, never empty. */
  readonly lines: readonly PlanLine[];
  readonly neededMinutes: number;
  /** Minor units an hour, minutes-weighted, rounded up. */
  readonly blendedRateMinor: number;
  readonly spreadMonths: number;
}

/**
 * The hours that a set of channels asks for in this firm: channels, foundations and asks, less
 * what is done in house. `growth` is work beyond the least that a mix chose to buy.
 */
export function workOf(
  brief: Brief,
  channels: readonly ChannelId[],
  book: FigureBook,
  growth: readonly WorkDemand[] = [],
): Work {
  const demands = [
    ...channelDemandsOf(brief, channels, book),
    ...growth,
    ...foundationDemandsOf(brief, channels, book),
    ...askDemandsOf(brief, book),
  ];
  const spreadMonths = spreadMonthsOf(brief, demands);
  const wanted = linesOf(brief, demands, spreadMonths, book);
  const lines = wanted.length > 0 ? wanted : [checkUpLine(spreadMonths, book)];
  const neededMinutes = lines.reduce((sum, line) => sum + line.minutes, 0);
  const cost = lines.reduce((sum, line) => sum + line.minutes * line.hourlyRateMinor, 0);
  return { lines, neededMinutes, blendedRateMinor: Math.ceil(cost / neededMinutes), spreadMonths };
}

function spreadMonthsOf(brief: Brief, demands: readonly WorkDemand[]): number {
  return spreadMonthsFor(
    brief,
    demands.every((demand) => demand.recurringMinutes === 0),
  );
}

/** Months over which one-off work is paid; a project has nothing else. */
export function spreadMonthsFor(brief: Brief, isProject: boolean): number {
  const longest = isProject ? PLANNING_RULES.projectMonths : PLANNING_RULES.maxSpreadMonths;
  return Math.max(1, Math.min(horizonOf(brief), longest));
}

function linesOf(
  brief: Brief,
  demands: readonly WorkDemand[],
  spreadMonths: number,
  book: FigureBook,
): readonly PlanLine[] {
  return CAPABILITY_IDS.flatMap((capability) => {
    const asked = demands.filter((demand) => demand.capability === capability);
    if (asked.length === 0) return [];
    const inHouseMinutes = Math.floor(60 * inHouseHoursOf(brief, capability));
    const line = lineOf(capability, asked, { spreadMonths, inHouseMinutes }, book);
    return line.minutes > 0 ? [line] : [];
  });
}

interface LineTerms {
  readonly spreadMonths: number;
  readonly inHouseMinutes: number;
}

/**
 * Demands on one capability: what is shared (one set of tracking, one landing page) counts once,
 * what is added (texts for each channel) adds up.
 */
function lineOf(
  capability: CapabilityId,
  demands: readonly WorkDemand[],
  { spreadMonths, inHouseMinutes }: LineTerms,
  book: FigureBook,
): PlanLine {
  const shared = demands.filter((demand) => !demand.isAdded);
  const added = demands.filter((demand) => demand.isAdded);
  const recurringMinutes =
    Math.max(0, ...shared.map((demand) => demand.recurringMinutes)) +
    added.reduce((sum, demand) => sum + demand.recurringMinutes, 0);
  const oneOffMinutes = Math.max(0, ...demands.map((demand) => demand.oneOffMinutes));
  const minutes = recurringMinutes + Math.ceil(oneOffMinutes / spreadMonths) - inHouseMinutes;
  return {
    capability,
    minutes: Math.min(MAX_LINE_MINUTES, Math.max(0, minutes)),
    recurringMinutes,
    oneOffMinutes,
    inHouseMinutes,
    hourlyRateMinor: book.hours[capability].hourlyRateMinor.value.typical,
    isMustHave: demands.some((demand) => demand.isMustHave),
    sources: demands.map((demand) => demand.source),
  };
}

/** The firm does it all itself: what is left to buy is a second pair of eyes. */
function checkUpLine(spreadMonths: number, book: FigureBook): PlanLine {
  const checkUp = hoursDemand(book, 'diagnosis', { kind: 'foundation', reason: 'diagnosis' });
  return lineOf('diagnosis', [checkUp], { spreadMonths, inHouseMinutes: 0 }, book);
}
