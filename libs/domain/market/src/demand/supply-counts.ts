import { isProven, onSiteRegionsOf, type Agency } from '@raccordo/agency';
import type { CapabilityId, RegionId } from '@raccordo/taxonomy';
import type { Supply } from './demand-row.ts';

/** What is read of an agency to know what it could do and where. */
export type Supplier = Pick<
  Agency,
  'status' | 'isAvailable' | 'isRemote' | 'region' | 'servedRegions'
> & { readonly offers: readonly Pick<Agency['offers'][number], 'capability' | 'evidence'>[] };

export type Presence = 'onSite' | 'remote';

/** The present supply, counted once and asked cell by cell. */
export class SupplyCounts {
  private readonly counts = new Map<string, Supply>();

  constructor(suppliers: Iterable<Supplier>) {
    for (const supplier of suppliers) if (supplier.status === 'published') this.add(supplier);
  }

  /** Whoever works from elsewhere does so in every region where it is not on site. */
  of(capability: CapabilityId, region: RegionId | null, presence: Presence): Supply {
    if (region === null) return presence === 'onSite' ? this.at(`all ${capability}`) : NOBODY;
    const onSite = this.at(`${region} ${capability}`);
    if (presence === 'onSite') return onSite;
    const remote = this.at(`remote ${capability}`);
    const both = this.at(`remote ${region} ${capability}`);
    return {
      offering: remote.offering - both.offering,
      proving: remote.proving - both.proving,
      available: remote.available - both.available,
    };
  }

  private add(supplier: Supplier): void {
    const regions = onSiteRegionsOf(supplier);
    const places = [
      'all',
      ...regions,
      ...(supplier.isRemote ? ['remote', ...regions.map((region) => `remote ${region}`)] : []),
    ];
    for (const { capability, evidence } of supplier.offers) {
      const proves = isProven(evidence);
      for (const place of places) {
        const key = `${place} ${capability}`;
        const { offering, proving, available } = this.at(key);
        this.counts.set(key, {
          offering: offering + 1,
          proving: proving + Number(proves),
          available: available + Number(proves && supplier.isAvailable),
        });
      }
    }
  }

  private at(key: string): Supply {
    return this.counts.get(key) ?? NOBODY;
  }
}

const NOBODY: Supply = { offering: 0, proving: 0, available: 0 };
