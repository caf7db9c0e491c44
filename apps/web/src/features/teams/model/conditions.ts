import { CAPABILITY_IDS, REGION_IDS, type CapabilityId, type RegionId } from '@raccordo/taxonomy';
import type { TeamConditions } from '../api/team-response.ts';

export const MOST_MEMBERS = 4;

export const NO_CONDITIONS: TeamConditions = {
  fixedAgencyIds: [],
  excludedAgencyIds: [],
  maxMembers: MOST_MEMBERS,
  region: null,
  prefersFewer: false,
  inHouse: null,
};

/** Conditions live in the address, so that a team can be sent to somebody. */
export function conditionsOf(search: URLSearchParams): TeamConditions {
  const maxMembers = Number(search.get('max') ?? MOST_MEMBERS);
  return {
    fixedAgencyIds: search.getAll('with'),
    excludedAgencyIds: search.getAll('without'),
    maxMembers:
      Number.isInteger(maxMembers) && maxMembers >= 1 && maxMembers < MOST_MEMBERS
        ? maxMembers
        : MOST_MEMBERS,
    region: oneOf<RegionId>(REGION_IDS, search.get('region')),
    prefersFewer: search.get('fewer') === '1',
    inHouse: inHouseOf(search),
  };
}

export function searchOf(conditions: TeamConditions): URLSearchParams {
  const search = new URLSearchParams();
  for (const id of conditions.fixedAgencyIds) search.append('with', id);
  for (const id of conditions.excludedAgencyIds) search.append('without', id);
  if (conditions.maxMembers !== MOST_MEMBERS) search.set('max', String(conditions.maxMembers));
  if (conditions.region !== null) search.set('region', conditions.region);
  if (conditions.prefersFewer) search.set('fewer', '1');
  if (conditions.inHouse !== null) {
    search.set('hours', String(conditions.inHouse.minutes / 60));
    for (const capability of conditions.inHouse.capabilities) search.append('can', capability);
    if (conditions.inHouse.leads) search.set('leads', '1');
  }
  return search;
}

/** Nobody of the firm without hours. */
function inHouseOf(search: URLSearchParams): TeamConditions['inHouse'] {
  const hours = Number(search.get('hours') ?? 0);
  if (!Number.isFinite(hours) || hours <= 0) return null;
  const capabilities = search
    .getAll('can')
    .flatMap((id) => oneOf<CapabilityId>(CAPABILITY_IDS, id) ?? []);
  const minutes = Math.min(15_000, Math.max(1, Math.round(hours * 60)));
  return { minutes, capabilities: [...new Set(capabilities)], leads: search.get('leads') === '1' };
}

function oneOf<Id extends string>(ids: readonly Id[], id: string | null): Id | null {
  return ids.find((known) => known === id) ?? null;
}
