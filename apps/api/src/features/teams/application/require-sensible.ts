import type { TeamConditions } from '../team-conditions.ts';
import { FixedAndExcluded, TooManyFixed } from '../teams.errors.ts';

/** What no team can meet is refused before it is searched for. */
export function requireSensible({
  fixedAgencyIds,
  excludedAgencyIds,
  maxMembers,
}: TeamConditions): void {
  if (fixedAgencyIds.length > maxMembers) throw new TooManyFixed({ max: maxMembers });
  const both = fixedAgencyIds.filter((id) => excludedAgencyIds.includes(id));
  if (both.length > 0) throw new FixedAndExcluded({ agencyIds: both });
}
