import { infiniteQueryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import { BRIEF_KEYS, type BriefPage } from './brief-response.ts';

export const briefListQuery = infiniteQueryOptions({
  queryKey: BRIEF_KEYS.list,
  queryFn: ({ pageParam, signal }) =>
    getJson<BriefPage>('/briefs', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});
