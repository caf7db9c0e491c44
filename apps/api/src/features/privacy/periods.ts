import type { Kept, Period } from '../../platform/privacy/personal-data.ts';
import { PERSONAL_DATA } from './personal-data-map.ts';

export interface TablePeriod extends Period {
  readonly table: string;
}

export function isPeriod(kept: Kept): kept is Period {
  return 'after' in kept;
}

/** What the retention job deletes, and when; a table that is several people's is there once. */
export const PERIODS: readonly TablePeriod[] = [
  ...new Map(
    PERSONAL_DATA.flatMap(({ table, kept }) =>
      isPeriod(kept) ? [[table, { table, ...kept }] as const] : [],
    ),
  ).values(),
];
