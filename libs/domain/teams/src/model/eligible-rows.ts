import { LANGUAGE_IDS, REGION_IDS, SECTOR_IDS } from '@raccordo/taxonomy';
import type { TeamRequest } from '../team-request.ts';
import { bitsOf, type AgencyTable } from './agency-table.ts';

/**
 * Rows that pass the gates of matching but for "covers nothing": a lead may only coordinate. Gates
 * are bits here; a test holds them to matching's own.
 */
export function eligibleRows(table: AgencyTable, request: TeamRequest): Int32Array {
  const { need, excludedIds = [] } = request;
  const { rates, retainers, regions, languages, conflicts, open, remote, size } = table;
  const budget = need.feeBudgetMinor ?? Number.POSITIVE_INFINITY;
  const remoteAccepted = Number(need.isRemoteAccepted);
  const hasRegion = need.region !== null;
  const region = need.region === null ? 0 : bitsOf([need.region], REGION_IDS);
  const spoken = bitsOf(need.languages, LANGUAGE_IDS);
  const refusesConflict = need.refusesSectorConflict && need.sector !== null;
  const refused = refusesConflict ? bitsOf([need.sector], SECTOR_IDS) : 0;
  const excluded = new Set(excludedIds.map((id) => table.placeOf(id)));
  const found = new Int32Array(size);
  let count = 0;
  for (let row = 0; row < size; row++) {
    if (open[row] === 0 || retainers[row]! > budget) continue;
    if (hasRegion && ((regions[row]! & region) | (remote[row]! & remoteAccepted)) === 0) continue;
    if (spoken !== 0 && (languages[row]! & spoken) === 0) continue;
    if ((conflicts[row]! & refused) !== 0) continue;
    // A rate of nothing buys nothing, and so does a budget of less than a minute.
    if (rates[row]! <= 0 || rates[row]! > 60 * budget) continue;
    if (excluded.size > 0 && excluded.has(row)) continue;
    found[count++] = row;
  }
  return found.subarray(0, count);
}
