import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import type { ResultBrief } from './match-response.ts';
import { briefPath, RESULT_KEYS } from './result-keys.ts';

export function resultBriefQuery(id: string) {
  return queryOptions({
    queryKey: RESULT_KEYS.brief(id),
    queryFn: ({ signal }) => getJson<ResultBrief>(briefPath(id), { signal }),
  });
}
