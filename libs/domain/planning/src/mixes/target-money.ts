import type { Brief } from '@raccordo/brief';
import { leastCostMix } from '@raccordo/mix';
import type { FigureBook } from '@raccordo/taxonomy';
import { monthOfLeads } from '../awareness/job-split.ts';
import { plannerOf } from './planner.ts';

/**
 * Least monthly money, minor units and awareness included, that brings so many leads a month on
 * average over the firm's horizon; null where no money does.
 */
export function monthlyForTarget(
  brief: Brief,
  leadsPerMonth: number,
  book: FigureBook,
): number | null {
  const planner = plannerOf(brief, book);
  const outcome = leastCostMix(planner.prepared, leadsPerMonth);
  return outcome.kind === 'mix' ? monthOfLeads(planner.brief, outcome.mix.budgetMinor, book) : null;
}
