import type { BriefResponse } from '@raccordo/api-client';
import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';

export type PlanBrief = BriefResponse;

/** Shares its key with the result and the wizard: it is the same brief. */
export function planBriefQuery(id: string) {
  return queryOptions({
    queryKey: ['briefs', 'one', id],
    queryFn: ({ signal }) => getJson<PlanBrief>(`/briefs/${encodeURIComponent(id)}`, { signal }),
  });
}
