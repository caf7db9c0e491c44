import { groupSharesOf, type Offer } from '@raccordo/agency';
import type { GroupLine } from './agency-filters.ts';

/** The five lines of an agency: what it does by group, and how much of that is shown or verified. */
export function groupLinesOf(offers: readonly Offer[]): readonly GroupLine[] {
  const proven = groupSharesOf(offers.filter(({ evidence }) => evidence !== 'declared'));
  return groupSharesOf(offers).map(({ group, shareRatio }, index) => ({
    group,
    shareRatio,
    provenShareRatio: proven[index]?.shareRatio ?? 0,
  }));
}
