import type { AgencyKind } from '@raccordo/agency';
import {
  CAPABILITY_IDS,
  LANGUAGE_IDS,
  REGION_IDS,
  SECTOR_IDS,
  SIZE_CLASSES,
  type CapabilityId,
  type LanguageId,
  type RegionId,
  type SectorId,
  type SizeClass,
} from '@raccordo/taxonomy';
import type { Query } from '../../../shared/api/request.ts';

export const SORTS = ['relevance', 'name', 'rate', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** Typed out: the list of kinds lives beside code the directory has no use for. */
export const KINDS: readonly AgencyKind[] = ['strategic', 'vertical', 'generalist'];

/** Euros a month; at the end of the scale there is no limit. */
export const RETAINER_SCALE = { max: 3_000, step: 100 } as const;

/** What narrows the directory, as kept in the address. */
export interface DirectoryFilters {
  readonly q: string;
  readonly capabilities: readonly CapabilityId[];
  readonly region: RegionId | null;
  readonly isRemote: boolean;
  /** Highest minimum fee, euros a month. */
  readonly maxMonthly: number | null;
  readonly language: LanguageId | null;
  readonly kind: AgencyKind | null;
  readonly sector: SectorId | null;
  readonly size: SizeClass | null;
  readonly sort: Sort;
}

export const NO_FILTERS: DirectoryFilters = {
  q: '',
  capabilities: [],
  region: null,
  isRemote: false,
  maxMonthly: null,
  language: null,
  kind: null,
  sector: null,
  size: null,
  sort: 'relevance',
};

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

function amountOf(text: string | null): number | null {
  const amount = Number(text);
  const isAmount = text !== null && Number.isInteger(amount) && amount >= 0;
  return isAmount && amount < RETAINER_SCALE.max ? amount : null;
}

/** Anything in the address that is not a filter we know is left aside. */
export function readFilters(params: URLSearchParams): DirectoryFilters {
  const capabilities = params.getAll('capability');
  return {
    q: (params.get('q') ?? '').slice(0, 120),
    capabilities: CAPABILITY_IDS.filter((id) => capabilities.includes(id)),
    region: oneOf(REGION_IDS, params.get('region')),
    isRemote: params.get('remote') === 'true',
    maxMonthly: amountOf(params.get('max')),
    language: oneOf(LANGUAGE_IDS, params.get('language')),
    kind: oneOf(KINDS, params.get('kind')),
    sector: oneOf(SECTOR_IDS, params.get('sector')),
    size: oneOf(SIZE_CLASSES, params.get('size')),
    sort: oneOf(SORTS, params.get('sort')) ?? 'relevance',
  };
}

/** The inverse: only what is set, so that an untouched directory keeps a clean address. */
export function writeFilters(filters: DirectoryFilters): URLSearchParams {
  const params = new URLSearchParams();
  const set = (name: string, value: string | null) => {
    if (value !== null && value !== '') params.set(name, value);
  };
  set('q', filters.q);
  for (const capability of filters.capabilities) params.append('capability', capability);
  set('region', filters.region);
  set('remote', filters.isRemote ? 'true' : null);
  set('max', filters.maxMonthly === null ? null : String(filters.maxMonthly));
  set('language', filters.language);
  set('kind', filters.kind);
  set('sector', filters.sector);
  set('size', filters.size);
  set('sort', filters.sort === 'relevance' ? null : filters.sort);
  return params;
}

/** As the API wants them; the order of the list is not a filter. */
export function toApiQuery(filters: DirectoryFilters): Query {
  return {
    q: filters.q.trim(),
    capability: filters.capabilities,
    region: filters.region,
    remote: filters.isRemote ? true : null,
    maxMonthlyMinor: filters.maxMonthly === null ? null : filters.maxMonthly * 100,
    language: filters.language,
    kind: filters.kind,
    sector: filters.sector,
    size: filters.size,
  };
}
