import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import type { ExplainedMatch } from './match-response.ts';
import { briefPath, RESULT_KEYS } from './result-keys.ts';

export function matchQuery(briefId: string, agencyId: string) {
  return queryOptions({
    queryKey: RESULT_KEYS.match(briefId, agencyId),
    queryFn: ({ signal }) =>
      getJson<ExplainedMatch>(`${briefPath(briefId)}/matches/${encodeURIComponent(agencyId)}`, {
        signal,
      }),
  });
}
