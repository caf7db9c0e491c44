import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../../shared/api/request.ts';
import type { TeamConditions, TeamFrontier, TeamRun } from './team-response.ts';

const teamsPath = (briefId: string): string => `/briefs/${encodeURIComponent(briefId)}/teams`;

/** The best team under these conditions; the one before stays until it has arrived. */
export function teamQuery(briefId: string, conditions: TeamConditions) {
  return queryOptions({
    queryKey: ['briefs', briefId, 'team', conditions],
    queryFn: async ({ signal }) => {
      const path = teamsPath(briefId);
      const { body } = await request<TeamRun>(path, { method: 'POST', body: conditions, signal });
      return body;
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What the best team would cover for less and for more money. */
export function frontierQuery(briefId: string, conditions: TeamConditions) {
  return queryOptions({
    queryKey: ['briefs', briefId, 'team-frontier', conditions],
    queryFn: async ({ signal }) => {
      const path = `${teamsPath(briefId)}/frontier`;
      const { body } = await request<TeamFrontier>(path, {
        method: 'POST',
        body: conditions,
        signal,
      });
      return body;
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
