import { queryOptions } from '@tanstack/react-query';
import { openDesk } from '../workers/open-desk.ts';
import type { KeptHistory } from './history.ts';

/** Seconds of work: done once for each version, beside the page, and dropped when nobody waits. */
export function fitQuery(briefId: string, { version, periods }: KeptHistory) {
  return queryOptions({
    queryKey: ['briefs', 'history-fit', briefId, version],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: async ({ signal }) => {
      const desk = openDesk();
      signal.addEventListener('abort', () => desk.close());
      try {
        return await desk.fit(periods);
      } finally {
        desk.close();
      }
    },
  });
}
