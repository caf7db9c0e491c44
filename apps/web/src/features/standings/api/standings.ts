import {
  keepPreviousData,
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import type {
  Demand,
  OwnExposure,
  Standing,
  StandingPage,
  TeamPartners,
} from '@raccordo/api-client';
import { getJson } from '../../../shared/api/request.ts';

export type NeedKind = 'typical' | 'real';

const PAGE_SIZE = 12;
const base = (organisationId: string) =>
  `/organisations/${encodeURIComponent(organisationId)}/where-i-stand`;

export const standingsQuery = (organisationId: string, kind: NeedKind) =>
  infiniteQueryOptions({
    queryKey: ['standings', organisationId, kind],
    queryFn: ({ pageParam, signal }) =>
      getJson<StandingPage>(base(organisationId), {
        query: { kind, limit: PAGE_SIZE, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const useStandings = (organisationId: string, kind: NeedKind) =>
  useInfiniteQuery(standingsQuery(organisationId, kind));

export const useStanding = (organisationId: string, needKey: string) =>
  useQuery(
    queryOptions({
      queryKey: ['standing', organisationId, needKey],
      queryFn: ({ signal }) =>
        getJson<Standing>(`${base(organisationId)}/needs/${encodeURIComponent(needKey)}`, {
          signal,
        }),
    }),
  );

export interface DemandFilter {
  readonly days: number;
  /** Null for the whole market. */
  readonly region: string | null;
}

export const useDemand = (organisationId: string, { days, region }: DemandFilter) =>
  useQuery(
    queryOptions({
      queryKey: ['demand', organisationId, days, region],
      queryFn: ({ signal }) =>
        getJson<Demand>(`${base(organisationId)}/demand`, { query: { days, region }, signal }),
      // The rows stay in place while another region or period is being read.
      placeholderData: keepPreviousData,
    }),
  );

export const useOwnExposure = (organisationId: string) =>
  useQuery(
    queryOptions({
      queryKey: ['own-exposure', organisationId],
      queryFn: ({ signal }) => getJson<OwnExposure>(`${base(organisationId)}/exposure`, { signal }),
    }),
  );

export const useTeamPartners = (organisationId: string) =>
  useQuery(
    queryOptions({
      queryKey: ['team-partners', organisationId],
      queryFn: ({ signal }) =>
        getJson<TeamPartners>(`${base(organisationId)}/partners`, { signal }),
    }),
  );
