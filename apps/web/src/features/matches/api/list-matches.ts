import { infiniteQueryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import type { MatchPage } from './match-response.ts';
import { briefPath, RESULT_KEYS } from './result-keys.ts';

const PAGE_SIZE = 20;

export function matchesQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: RESULT_KEYS.matches(id),
    queryFn: ({ pageParam, signal }) =>
      getJson<MatchPage>(`${briefPath(id)}/matches`, {
        query: { limit: PAGE_SIZE, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}
