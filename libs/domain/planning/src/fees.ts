import type { Brief } from '@raccordo/brief';
import { costOfMinutes } from '@raccordo/kernel';
import { monthlyMinorOf } from './firm-facts.ts';
import type { Work } from './work.ts';

/**
 * Monthly fees, minor units: what the budget leaves after media, plus the money set aside once,
 * spread over the same months as the one-off work. Beside recurring work the set-up money pays
 * set-up only; in a project it is the whole budget. Null when the firm has not decided.
 */
export function feesOf(brief: Brief, work: Work, mediaMinor: number): number | null {
  const monthlyMinor = monthlyMinorOf(brief);
  if (monthlyMinor === null) return null;
  return Math.max(0, monthlyMinor - mediaMinor) + setUpFeesOf(brief, summaryOf(work));
}

/** What the price of some work depends on. */
export interface WorkSummary {
  readonly neededMinutes: number;
  readonly blendedRateMinor: number;
  readonly spreadMonths: number;
  /** In all, before spreading. */
  readonly oneOffMinutes: number;
  /** Nothing of it recurs. */
  readonly isProject: boolean;
}

function summaryOf({ lines, ...work }: Work): WorkSummary {
  return {
    ...work,
    oneOffMinutes: lines.reduce((sum, line) => sum + line.oneOffMinutes, 0),
    isProject: lines.every((line) => line.recurringMinutes === 0),
  };
}

function setUpFeesOf(brief: Brief, work: WorkSummary): number {
  const setAsideMinor = brief.budget.oneOffMinor ?? 0;
  const setUpMinor = costOfMinutes(work.oneOffMinutes, work.blendedRateMinor);
  const usedMinor = work.isProject ? setAsideMinor : Math.min(setAsideMinor, setUpMinor);
  return Math.floor(usedMinor / work.spreadMonths);
}

/** Monthly fees that pay every hour, beyond what the set-up money already pays. */
export function feesNeededOf(brief: Brief, work: Work): number {
  return feesNeededFor(brief, summaryOf(work));
}

/** The same for work of which only the sums are known. */
export function feesNeededFor(brief: Brief, work: WorkSummary): number {
  const all = costOfMinutes(work.neededMinutes, work.blendedRateMinor);
  return Math.max(0, all - setUpFeesOf(brief, work));
}
