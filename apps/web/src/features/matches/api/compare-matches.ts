import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import type { MatchComparison } from './match-response.ts';
import { briefPath, RESULT_KEYS } from './result-keys.ts';

export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 4;

export function comparisonQuery(briefId: string, agencyIds: readonly string[]) {
  return queryOptions({
    queryKey: RESULT_KEYS.comparison(briefId, agencyIds),
    queryFn: ({ signal }) =>
      getJson<MatchComparison>(`${briefPath(briefId)}/matches/compare`, {
        query: { agencyIds: agencyIds.join(',') },
        signal,
      }),
    enabled: agencyIds.length >= LEAST_COMPARED,
  });
}
