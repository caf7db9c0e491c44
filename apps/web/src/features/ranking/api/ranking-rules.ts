import { queryOptions, useQuery } from '@tanstack/react-query';
import type { RankingRules } from '@raccordo/api-client';
import { getJson } from '../../../shared/api/request.ts';

export const rankingRulesQuery = queryOptions({
  queryKey: ['ranking-rules'],
  queryFn: ({ signal }) => getJson<RankingRules>('/ranking-rules', { signal }),
  staleTime: Infinity,
});

export const useRankingRules = () => useQuery(rankingRulesQuery);
