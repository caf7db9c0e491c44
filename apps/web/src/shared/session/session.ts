import type { CurrentPerson, Session } from '@raccordo/api-client';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson } from '../api/request.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => getJson<Session>('/session', { signal }),
  staleTime: 60_000,
});

export const useSession = () => useQuery(sessionQuery);

/** Who is signed in; null for nobody, and as long as it is not known. */
export function usePerson(): CurrentPerson | null {
  return useSession().data?.person ?? null;
}

/** Somebody came or went: what was fetched for who was here before is nobody's any more. Who is here now. */
export function useSessionChange(): () => Promise<Session> {
  const queryClient = useQueryClient();
  return async () => {
    queryClient.clear();
    return queryClient.query(sessionQuery);
  };
}
