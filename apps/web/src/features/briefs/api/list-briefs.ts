import type { Page } from '@raccordo/kernel';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import { BRIEF_KEYS } from './brief-response.ts';

export interface BriefSummary {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly firmName: string | null;
  readonly monthlyMinor: number | null;
  readonly clarityScore: number;
  readonly updatedAt: string;
}

export const briefListQuery = infiniteQueryOptions({
  queryKey: BRIEF_KEYS.list,
  queryFn: ({ pageParam, signal }) =>
    getJson<Page<BriefSummary>>('/briefs', { query: { cursor: pageParam }, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});
