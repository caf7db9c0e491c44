import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import type { AgencyProfile } from './agency-types.ts';

export const getAgencyQuery = (slug: string) =>
  queryOptions({
    queryKey: ['agency', slug],
    queryFn: ({ signal }) =>
      getJson<AgencyProfile>(`/agencies/${encodeURIComponent(slug)}`, { signal }),
  });

export const useAgency = (slug: string) => useQuery(getAgencyQuery(slug));
