import type { DateOrder } from './cells/read-date.ts';
import type { DecimalSign } from './cells/read-number.ts';
import type { ColumnRole } from './sources/column-role.ts';
import type { GroupChannel } from './sources/guess-channel.ts';

/** What the firm says of its file: what was recognised, with its corrections. */
export interface ImportChoices {
  /** One for each column. */
  readonly roles: readonly ColumnRole[];
  /** Null = as the file itself shows. */
  readonly decimal: DecimalSign | null;
  readonly dates: DateOrder | null;
  /** The channel of rows that stand in no group; null = not said yet. */
  readonly channel: GroupChannel | null;
  /** By what stands in the column with the role `group`. */
  readonly groups: Readonly<Record<string, GroupChannel>>;
}

/** Why a whole file brings nothing, with what to ask or to say. */
export type ImportRefusal =
  | { readonly reason: 'no_rows' }
  | { readonly reason: 'no_date_column' }
  | { readonly reason: 'no_spend_column' }
  /** The programme that made it does not know what was spent. */
  | { readonly reason: 'source_without_spend' }
  | { readonly reason: 'currency_not_euro'; readonly currency: string }
  | { readonly reason: 'dates_ambiguous' }
  | { readonly reason: 'numbers_ambiguous' }
  | { readonly reason: 'too_many_groups'; readonly groups: number }
  | { readonly reason: 'too_many_periods'; readonly periods: number };

export const MOST_GROUPS = 60;
