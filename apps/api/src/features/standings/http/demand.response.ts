import { type DemandDays, type DemandRow, LEAST_FIRMS, type Supply } from '@raccordo/market';
import { CAPABILITY_IDS, type CapabilityId, REGION_IDS, type RegionId } from '@raccordo/taxonomy';
import {
  Choice,
  Choices,
  Fraction,
  Part,
  Parts,
  Whole,
} from '../../../platform/http/response-fields.ts';
import type { RegionDemand } from '../application/read-demand.ts';

const NULLABLE = { nullable: true } as const;

class SupplyResponse {
  @Whole()
  readonly offering!: number;

  @Whole({ description: 'Of these, shown by a case or verified.' })
  readonly proving!: number;

  @Whole({ description: 'Of these, taking new clients.' })
  readonly available!: number;

  static from({ offering, proving, available }: Supply): SupplyResponse {
    return { offering, proving, available };
  }
}

class DemandRowResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Whole({ ...NULLABLE, description: 'Needs where it weighs a twentieth; null: too few firms.' })
  readonly needs!: number | null;

  @Whole({ ...NULLABLE, description: 'Hours a month those needs ask for.' })
  readonly hours!: number | null;

  @Part(() => SupplyResponse)
  readonly onSite!: SupplyResponse;

  @Part(() => SupplyResponse, { description: 'From elsewhere.' })
  readonly remote!: SupplyResponse;

  @Fraction({ ...NULLABLE, description: 'Needs for each agency on site that can prove it.' })
  readonly needsPerProving!: number | null;

  static from(row: DemandRow): DemandRowResponse {
    return {
      capability: row.capability,
      needs: row.demand?.needs ?? null,
      hours: row.demand?.hours ?? null,
      onSite: SupplyResponse.from(row.onSite),
      remote: SupplyResponse.from(row.remote),
      needsPerProving: row.needsPerProving,
    };
  }
}

export class DemandResponse {
  @Whole()
  readonly days!: number;

  @Choice(REGION_IDS, 'RegionId', { ...NULLABLE, description: 'Null: the whole market.' })
  readonly region!: RegionId | null;

  @Whole({ description: 'Demand of fewer firms than this is not told.' })
  readonly leastFirms!: number;

  @Choices(CAPABILITY_IDS, 'CapabilityId')
  readonly offered!: readonly CapabilityId[];

  @Parts(() => DemandRowResponse, { description: 'Every capability, in taxonomy order.' })
  readonly rows!: readonly DemandRowResponse[];

  static from(
    { rows, offered }: RegionDemand,
    days: DemandDays,
    region: RegionId | null,
  ): DemandResponse {
    return {
      days,
      region,
      leastFirms: LEAST_FIRMS,
      offered,
      rows: rows.map((row) => DemandRowResponse.from(row)),
    };
  }
}
