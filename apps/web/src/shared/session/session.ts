import type { CurrentPerson, Session } from '@raccordo/api-client';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson } from '../api/request.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => getJson<Session>('/session', { signal }),
  staleTime: 60_000,
});

/** Meta of a query whose answer does not depend on who asks: it stays when somebody comes or goes. */
export const SAME_FOR_EVERYBODY = { isSameForEverybody: true };

export const useSession = () => useQuery(sessionQuery);

/** Who is signed in; null for nobody, and as long as it is not known. */
export function usePerson(): CurrentPerson | null {
  return useSession().data?.person ?? null;
}

/** Somebody came or went: what was fetched for who was here before is nobody's any more. Who is here now. */
export function useSessionChange(): () => Promise<Session> {
  const queryClient = useQueryClient();
  return async () => {
    queryClient.getMutationCache().clear();
    queryClient.removeQueries({ type: 'inactive' });
    // Kept and fetched anew, not cleared: what is on the page, the head above all, must hear of it.
    const session = await queryClient.query({ ...sessionQuery, staleTime: 0 });
    void queryClient.resetQueries({
      type: 'active',
      predicate: ({ queryKey, meta }) =>
        queryKey[0] !== sessionQuery.queryKey[0] && meta !== SAME_FOR_EVERYBODY,
    });
    return session;
  };
}
