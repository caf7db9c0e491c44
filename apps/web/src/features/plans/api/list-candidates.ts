import type { CandidateList } from '@raccordo/api-client';
import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';

export type RankedCandidate = CandidateList['items'][number];

/** The best agencies of now as the engine sees them; read again with the results of the brief. */
export function candidatesQuery(briefId: string) {
  return queryOptions({
    queryKey: ['results', briefId, 'candidates'],
    queryFn: ({ signal }) =>
      getJson<CandidateList>(`/briefs/${encodeURIComponent(briefId)}/candidates`, { signal }),
  });
}
