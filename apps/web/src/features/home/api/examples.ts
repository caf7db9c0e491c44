import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';

/** A fictional brief anybody may look at. */
export interface ExampleBrief {
  readonly id: string;
}

export const examplesQuery = queryOptions({
  queryKey: ['examples'],
  queryFn: ({ signal }) =>
    getJson<{ readonly items: readonly ExampleBrief[] }>('/examples', { signal }),
  staleTime: Infinity,
  // A server without examples is no reason to ask again: the link then leads to the worked example.
  retry: false,
});

export const useExamples = () => useQuery(examplesQuery);
