import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../shared/api/request.ts';
import { rootOf, WORKSPACE_KEYS } from './keys.ts';

export interface Act {
  /** Below the agency's own routes, as `/publish`. */
  readonly path: string;
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** The version it is done to. */
  readonly version?: number;
}

/** Something its people do with their agency: afterwards everything of it is read again. */
export function useAct<Answer = unknown>(organisationId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ path, method = 'POST', body, version }: Act): Promise<Answer> => {
      const answer = await request<Answer>(`${rootOf(organisationId)}${path}`, {
        method,
        ...(body === undefined ? {} : { body }),
        ...(version === undefined ? {} : { etag: `"${version}"` }),
      });
      return answer.body;
    },
    // Not waited for: who acted goes on at once, and what is on the screen follows.
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: WORKSPACE_KEYS.all(organisationId) });
    },
  });
}
