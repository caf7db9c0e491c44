import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import type { DiagnosisResponse } from './match-response.ts';
import { briefPath, RESULT_KEYS } from './result-keys.ts';

export function diagnosisQuery(id: string) {
  return queryOptions({
    queryKey: RESULT_KEYS.diagnosis(id),
    queryFn: ({ signal }) => getJson<DiagnosisResponse>(`${briefPath(id)}/diagnosis`, { signal }),
  });
}
