import type { Diagnosis } from '@raccordo/diagnosis';
import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import { briefPath, RESULT_KEYS } from './result-keys.ts';

export function diagnosisQuery(id: string) {
  return queryOptions({
    queryKey: RESULT_KEYS.diagnosis(id),
    queryFn: ({ signal }) => getJson<Diagnosis>(`${briefPath(id)}/diagnosis`, { signal }),
  });
}
