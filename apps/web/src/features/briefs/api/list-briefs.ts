import { infiniteQueryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import { BRIEF_KEYS, type BriefPage } from './brief-response.ts';

/** Of the firm one acts for; null = all that are the caller's, a guest's among them. */
export const briefListQuery = (organisationId: string | null) =>
  infiniteQueryOptions({
    queryKey: [...BRIEF_KEYS.list, organisationId],
    queryFn: ({ pageParam, signal }) =>
      getJson<BriefPage>('/briefs', { query: { cursor: pageParam, organisationId }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
