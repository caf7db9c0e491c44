import { infiniteQueryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import type { ExclusionPage } from './match-response.ts';
import { briefPath, RESULT_KEYS } from './result-keys.ts';

const PAGE_SIZE = 20;

/** `reason` empty: all of them. */
export function exclusionsQuery(id: string, reason: string) {
  return infiniteQueryOptions({
    queryKey: RESULT_KEYS.exclusions(id, reason),
    queryFn: ({ pageParam, signal }) =>
      getJson<ExclusionPage>(`${briefPath(id)}/exclusions`, {
        query: { limit: PAGE_SIZE, cursor: pageParam, reason },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}
