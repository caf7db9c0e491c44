import type { CapabilityId, FigureBook } from '@raccordo/taxonomy';
import type { NeedSource } from './need.ts';

/** Work that one channel, foundation or ask wants from one capability, before lines are drawn. */
export interface WorkDemand {
  readonly capability: CapabilityId;
  readonly recurringMinutes: number;
  readonly oneOffMinutes: number;
  /** Adds to other demands on the same capability instead of being shared with them. */
  readonly isAdded: boolean;
  readonly isMustHave: boolean;
  readonly source: NeedSource;
}

/** What of a capability's published hours is wanted. */
export type WorkKind = 'recurring' | 'one_off' | 'both';

/** The least hours worth buying of a capability (the low end of its published figures). */
export function hoursDemand(
  book: FigureBook,
  capability: CapabilityId,
  source: NeedSource,
  kind: WorkKind = 'both',
  isMustHave = false,
): WorkDemand {
  const { recurringHours, oneOffHours } = book.hours[capability];
  return {
    capability,
    recurringMinutes: kind === 'one_off' ? 0 : 60 * (recurringHours?.value.low ?? 0),
    oneOffMinutes: kind === 'recurring' ? 0 : 60 * (oneOffHours?.value.low ?? 0),
    isAdded: false,
    isMustHave,
    source,
  };
}
