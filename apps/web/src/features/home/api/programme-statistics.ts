import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';

export interface ProgrammeStatistics {
  readonly publishedAgencies: number;
  readonly offersWithEvidence: number;
  readonly briefsMatched: number;
}

export const programmeStatisticsQuery = queryOptions({
  queryKey: ['programme-statistics'],
  queryFn: ({ signal }) => getJson<ProgrammeStatistics>('/programme-statistics', { signal }),
  staleTime: 5 * 60_000,
});

export const useProgrammeStatistics = () => useQuery(programmeStatisticsQuery);
