import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import { BRIEF_KEYS, type BriefResponse } from './brief-response.ts';

export function fetchBrief(id: string, signal?: AbortSignal): Promise<BriefResponse> {
  return getJson<BriefResponse>(`/briefs/${encodeURIComponent(id)}`, { signal });
}

export function briefQuery(id: string) {
  return queryOptions({
    queryKey: BRIEF_KEYS.one(id),
    queryFn: ({ signal }) => fetchBrief(id, signal),
    // A draft changes only through its own form, which keeps this entry up to date.
    staleTime: 0,
  });
}
