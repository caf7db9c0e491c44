import { CAPABILITY_IDS, REGION_IDS, type CapabilityId, type RegionId } from '@raccordo/taxonomy';
import type { PrivateNeed } from '../anonymity/anonymous-need.ts';
import { LEAST_FIRMS } from '../anonymity/release-needs.ts';
import { groupBy } from '../group-by.ts';
import { MATERIAL_WEIGHT_PPM, type Demand, type DemandRow } from './demand-row.ts';
import { SupplyCounts, type Supplier } from './supply-counts.ts';

type Region = RegionId | null;

/** One line that weighs, of one need. */
interface Asked {
  readonly subject: string;
  readonly region: Region;
  readonly capability: CapabilityId;
  readonly minutes: number;
}

interface Cell extends Demand {
  readonly region: Region;
  readonly firms: number;
}

/**
 * Every capability in the whole market, then in every region, in taxonomy order. `needs` are those of
 * the period, each brief's latest.
 */
export function demandAndSupply(
  needs: readonly PrivateNeed[],
  suppliers: Iterable<Supplier>,
  leastFirms: number = LEAST_FIRMS,
): readonly DemandRow[] {
  const supply = new SupplyCounts(suppliers);
  const asked = groupBy(needs.flatMap(linesAsked), ({ capability }) => capability);
  const told = new Map(
    CAPABILITY_IDS.map((capability) => [
      capability,
      demandByRegion(asked.get(capability) ?? [], leastFirms),
    ]),
  );
  return [null, ...REGION_IDS].flatMap((region) =>
    CAPABILITY_IDS.map((capability): DemandRow => {
      const demand = told.get(capability)?.get(region) ?? null;
      const onSite = supply.of(capability, region, 'onSite');
      return {
        capability,
        region,
        demand,
        onSite,
        remote: supply.of(capability, region, 'remote'),
        needsPerProving:
          demand === null || onSite.proving === 0 ? null : demand.needs / onSite.proving,
      };
    }),
  );
}

function linesAsked({ subject, need }: PrivateNeed): readonly Asked[] {
  return need.lines
    .filter(({ weightPpm }) => weightPpm >= MATERIAL_WEIGHT_PPM)
    .map(({ capability, minutes }) => ({ subject, region: need.region, capability, minutes }));
}

/**
 * Demand of one capability in the regions where it may be told; withheld cells are left out, empty
 * ones are zero: that nobody asked points to nobody. A single withheld cell would be the difference
 * between the whole and the rest, so the least of the others is withheld with it.
 */
function demandByRegion(asked: readonly Asked[], leastFirms: number): ReadonlyMap<Region, Demand> {
  const whole = cellOf(null, asked);
  const isTold = ({ firms }: Cell): boolean => firms === 0 || firms >= leastFirms;
  if (!isTold(whole)) return new Map();
  const cells = [...groupBy(asked, ({ region }) => region)].map(([region, lines]) =>
    cellOf(region, lines),
  );
  const rare = cells.filter((cell) => !isTold(cell));
  const common = cells.filter(isTold).sort((a, b) => b.needs - a.needs);
  const hidden = new Set([...rare, ...(rare.length === 1 ? common.slice(-1) : [])]);
  const told = new Map<Region, Demand>(
    REGION_IDS.map((region) => [region, { needs: 0, hours: 0 }]),
  );
  for (const cell of cells) {
    if (hidden.has(cell)) told.delete(cell.region);
    else told.set(cell.region, { needs: cell.needs, hours: cell.hours });
  }
  return told.set(null, { needs: whole.needs, hours: whole.hours });
}

function cellOf(region: Region, lines: readonly Asked[]): Cell {
  const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
  return {
    region,
    needs: lines.length,
    hours: Math.round(minutes / 60),
    firms: new Set(lines.map(({ subject }) => subject)).size,
  };
}
