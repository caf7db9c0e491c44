import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../shared/api/request.ts';

export interface Act {
  readonly path: string;
  readonly method?: 'POST' | 'DELETE';
  readonly body?: unknown;
  /** The version decided on. */
  readonly version?: number;
}

/** Something an admin does: afterwards every list and figure of theirs is read again. */
export function useAct<Answer = unknown>() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ path, method = 'POST', body, version }: Act): Promise<Answer> => {
      const answer = await request<Answer>(path, {
        method,
        ...(body === undefined ? {} : { body }),
        ...(version === undefined ? {} : { etag: `"${version}"` }),
      });
      return answer.body;
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['admin'] }),
  });
}
