import type { Brief } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import { exactly } from '@raccordo/kernel';
import type { FigureBook, Threshold } from '@raccordo/taxonomy';
import { FIGURE_ID } from '@raccordo/taxonomy';
import { buyersOf, horizonOf, monthlyMinorOf } from '../firm-facts.ts';
import { isBelowAwarenessSize, objectiveOf, wantsBothJobs } from '../objective.ts';

/** Which rule split the budget between awareness and leads. Each is a documented line, not a law. */
export const JOB_SPLIT_RULES = [
  'only_leads_wanted',
  'horizon_too_short',
  'small_firm',
  'medium_firm',
  'large_firm',
  'large_firm_selling_to_firms',
] as const;
export type JobSplitRule = (typeof JOB_SPLIT_RULES)[number];

/** Two jobs, two budgets: what awareness gets is never counted in leads. */
export interface JobSplit {
  readonly rule: JobSplitRule;
  /** Share of the monthly budget for awareness. */
  readonly awarenessRatio: Range;
  /** At the typical share; together the whole budget. */
  readonly awarenessMinor: number;
  readonly leadsMinor: number;
  /** Published figures behind it; their sources say on whom they were measured. */
  readonly figureIds: readonly string[];
  /** Measured on large advertisers: for a small firm the share is a ceiling, not a target. */
  readonly isCeiling: boolean;
}

/** How much of a monthly budget, minor units, is for being known and how much for being asked. */
export function jobSplitOf(brief: Brief, monthlyMinor: number, book: FigureBook): JobSplit {
  const { rule, share, figureIds } = ruleFor(brief, book);
  const awarenessMinor = Math.round(monthlyMinor * share.typical);
  return {
    rule,
    awarenessRatio: share,
    awarenessMinor,
    leadsMinor: monthlyMinor - awarenessMinor,
    figureIds,
    isCeiling: rule === 'small_firm' || rule === 'medium_firm',
  };
}

/** The month's money, minor units, of which this much is for being asked: `jobSplitOf` undone. */
export function monthOfLeads(brief: Brief, leadsMinor: number, book: FigureBook): number {
  const { share } = ruleFor(brief, book);
  const guess = Math.floor(leadsMinor / (1 - share.typical));
  // Rounding moves the split by one unit at most, so the answer lies right beside the guess; where
  // two months share a split, the firm means the one it said.
  const said = monthlyMinorOf(brief) ?? guess;
  const near = [said, guess - 1, guess, guess + 1, guess + 2];
  return near.find((minor) => jobSplitOf(brief, minor, book).leadsMinor === leadsMinor) ?? guess;
}

interface Ruled {
  readonly rule: JobSplitRule;
  readonly share: Range;
  readonly figureIds: readonly string[];
}

function ruleFor(brief: Brief, book: FigureBook): Ruled {
  const wantsAwareness = wantsBothJobs(brief) || objectiveOf(brief, book) === 'awareness';
  if (!wantsAwareness) return { rule: 'only_leads_wanted', share: exactly(0), figureIds: [] };
  const { mixed_goals_horizon: horizon, awareness_turnover_comfort: comfort } = book.thresholds;
  if (horizonOf(brief) < horizon.value.typical) {
    const figureIds = [FIGURE_ID.threshold('mixed_goals_horizon')];
    return { rule: 'horizon_too_short', share: exactly(0), figureIds };
  }
  const { turnoverMinor } = brief.firm;
  // An unknown turnover is not held against the firm, nor taken for a large one.
  if (isBelowAwarenessSize(brief, book)) {
    return ruled('small_firm', 'awareness_share_small', book, 'awareness_turnover_floor');
  }
  if (turnoverMinor === null || turnoverMinor < comfort.value.typical) {
    return ruled('small_firm', 'awareness_share_small', book, 'awareness_turnover_comfort');
  }
  if (turnoverMinor < book.thresholds.awareness_turnover_large.value.typical) {
    return ruled('medium_firm', 'awareness_share_medium', book, 'awareness_turnover_large');
  }
  return buyersOf(brief) === 'businesses'
    ? ruled(
        'large_firm_selling_to_firms',
        'awareness_share_large_businesses',
        book,
        'awareness_turnover_large',
      )
    : ruled('large_firm', 'awareness_share_large', book, 'awareness_turnover_large');
}

function ruled(rule: JobSplitRule, share: Threshold, book: FigureBook, line: Threshold): Ruled {
  return {
    rule,
    share: book.thresholds[share].value,
    figureIds: [FIGURE_ID.threshold(share), FIGURE_ID.threshold(line)],
  };
}
