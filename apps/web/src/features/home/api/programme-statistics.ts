import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ProgrammeStatistics } from '@raccordo/api-client';
import { getJson } from '../../../shared/api/request.ts';

export const programmeStatisticsQuery = queryOptions({
  queryKey: ['programme-statistics'],
  queryFn: ({ signal }) => getJson<ProgrammeStatistics>('/programme-statistics', { signal }),
  staleTime: 5 * 60_000,
});

export const useProgrammeStatistics = () => useQuery(programmeStatisticsQuery);
