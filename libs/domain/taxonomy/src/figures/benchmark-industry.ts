import type { SectorId } from '../sector-id.ts';
import type { BenchmarkIndustry } from './search-benchmarks.ts';

/** The benchmark industry nearest to an ATECO section, by who buys. Our mapping. */
const INDUSTRY_OF_SECTOR: Readonly<
  Record<SectorId, Readonly<Record<'consumers' | 'businesses', BenchmarkIndustry>>>
> = {
  A: { consumers: 'restaurants', businesses: 'industrial' },
  B: { consumers: 'industrial', businesses: 'industrial' },
  C: { consumers: 'furniture', businesses: 'industrial' },
  D: { consumers: 'home_improvement', businesses: 'industrial' },
  E: { consumers: 'home_improvement', businesses: 'industrial' },
  F: { consumers: 'home_improvement', businesses: 'industrial' },
  G: { consumers: 'shopping', businesses: 'industrial' },
  H: { consumers: 'travel', businesses: 'business_services' },
  I: { consumers: 'restaurants', businesses: 'restaurants' },
  J: { consumers: 'arts', businesses: 'business_services' },
  K: { consumers: 'business_services', businesses: 'business_services' },
  L: { consumers: 'finance', businesses: 'finance' },
  M: { consumers: 'real_estate', businesses: 'real_estate' },
  N: { consumers: 'business_services', businesses: 'business_services' },
  O: { consumers: 'travel', businesses: 'business_services' },
  P: { consumers: 'all', businesses: 'all' },
  Q: { consumers: 'education', businesses: 'education' },
  R: { consumers: 'physicians', businesses: 'physicians' },
  S: { consumers: 'sports', businesses: 'sports' },
  T: { consumers: 'personal_services', businesses: 'personal_services' },
  U: { consumers: 'all', businesses: 'all' },
  V: { consumers: 'all', businesses: 'all' },
};

/** Without a sector, the figure of all industries. */
export function benchmarkIndustryOf(
  sector: SectorId | null,
  buyers: 'consumers' | 'businesses',
): BenchmarkIndustry {
  return sector === null ? 'all' : INDUSTRY_OF_SECTOR[sector][buyers];
}
