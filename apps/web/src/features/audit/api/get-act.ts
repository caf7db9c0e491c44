import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import type { Act } from './audit-types.ts';

/** An entry never changes. */
export const actQuery = (seq: number) =>
  queryOptions({
    queryKey: ['audit', 'act', seq],
    queryFn: ({ signal }) => getJson<Act>(`/admin/audit/acts/${seq}`, { signal }),
    staleTime: Infinity,
  });

export const useAct = (seq: number) => useQuery(actQuery(seq));
