import type { OwnHistoryResponse } from '@raccordo/api-client';
import { packedHistory, unpackedHistory, type RecordedPeriod } from '@raccordo/history';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { getJson, request } from '../../../shared/api/request.ts';

/** A firm's own numbers as they are kept. */
export interface KeptHistory {
  readonly version: number;
  readonly periods: readonly RecordedPeriod[];
  /** Whether the plan is made with them. */
  readonly isUsed: boolean;
}

const pathOf = (briefId: string): string => `/briefs/${encodeURIComponent(briefId)}/history`;

export function historyQuery(briefId: string) {
  return queryOptions({
    queryKey: ['briefs', 'history', briefId],
    queryFn: async ({ signal }) =>
      keptFrom(await getJson<OwnHistoryResponse>(pathOf(briefId), { signal })),
  });
}

function keptFrom({ version, series, isUsed }: OwnHistoryResponse): KeptHistory {
  return { version, periods: unpackedHistory(series) ?? [], isUsed };
}

/** Keeps all of it in the place of what was there; nothing at all removes it. */
export function useKeepHistory(briefId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = historyQuery(briefId);
  return useMutation({
    mutationFn: async ({ version, periods, isUsed }: KeptHistory): Promise<KeptHistory> => {
      const { body } = await request<OwnHistoryResponse>(pathOf(briefId), {
        method: 'PUT',
        etag: `"${version}"`,
        body: { series: packedHistory(periods), isUsed },
      });
      return keptFrom(body);
    },
    onSuccess: (kept) => queryClient.setQueryData(queryKey, kept),
    onError: (error) => {
      // Somebody else changed them: what is there now is shown, and one may try again.
      if (error instanceof ApiProblem && error.status === 412) {
        void queryClient.invalidateQueries({ queryKey });
      }
    },
  });
}
