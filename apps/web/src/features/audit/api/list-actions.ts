import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import type { ActActions } from './audit-types.ts';

export const actionsQuery = () =>
  queryOptions({
    queryKey: ['audit', 'actions'],
    queryFn: ({ signal }) => getJson<ActActions>('/admin/audit/actions', { signal }),
  });

export const useActions = () => useQuery(actionsQuery());
