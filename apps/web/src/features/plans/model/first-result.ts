import type { PlannedMix } from '@raccordo/planning';

/** Month of the plan, from 1, by which the first whole result is there; null within none. */
export function monthOfFirstResult(months: PlannedMix['months']): number | null {
  let sofar = 0;
  const byMonth = months[0]?.results ?? [];
  const at = byMonth.findIndex((_, month) => {
    sofar += months.reduce((sum, { results }) => sum + (results[month] ?? 0), 0);
    return sofar >= 1;
  });
  return at === -1 ? null : at + 1;
}
