import type { Need } from '@raccordo/planning';
import type { RegionId } from '@raccordo/taxonomy';
import { FEWER_SUPPLIERS_PPM, type InHousePerson, type TeamRequest } from '@raccordo/teams';

/** What a firm may ask of its team. */
export interface TeamConditions {
  /** "We already work with them." */
  readonly fixedAgencyIds: readonly string[];
  readonly excludedAgencyIds: readonly string[];
  readonly maxMembers: number;
  /** Everybody on site in this region; null = as the brief says. */
  readonly region: RegionId | null;
  readonly prefersFewer: boolean;
  readonly inHouse: InHousePerson | null;
}

/** What the search is asked for a need under conditions. */
export function teamRequestOf(need: Need, conditions: TeamConditions): TeamRequest {
  const { region, prefersFewer, inHouse, maxMembers } = conditions;
  return {
    need: region === null ? need : { ...need, region, isRemoteAccepted: false },
    maxMembers,
    fixedIds: conditions.fixedAgencyIds,
    excludedIds: conditions.excludedAgencyIds,
    inHouse,
    perMemberPpm: prefersFewer ? FEWER_SUPPLIERS_PPM : 0,
  };
}

/** The same conditions in one spelling: sorted, each id once. */
export function settleConditions(conditions: TeamConditions): TeamConditions {
  const { inHouse } = conditions;
  return {
    fixedAgencyIds: sorted(conditions.fixedAgencyIds),
    excludedAgencyIds: sorted(conditions.excludedAgencyIds),
    maxMembers: conditions.maxMembers,
    region: conditions.region,
    prefersFewer: conditions.prefersFewer,
    inHouse: inHouse && {
      minutes: inHouse.minutes,
      capabilities: sorted(inHouse.capabilities),
      leads: inHouse.leads,
    },
  };
}

/** Nothing asked for: the team that says something about the market. */
export function isPlain(conditions: TeamConditions, maxMembers: number): boolean {
  const { fixedAgencyIds, excludedAgencyIds, region, prefersFewer, inHouse } = conditions;
  return (
    fixedAgencyIds.length === 0 &&
    excludedAgencyIds.length === 0 &&
    conditions.maxMembers === maxMembers &&
    region === null &&
    !prefersFewer &&
    inHouse === null
  );
}

const sorted = <Value extends string>(values: readonly Value[]): readonly Value[] =>
  [...new Set(values)].sort();
