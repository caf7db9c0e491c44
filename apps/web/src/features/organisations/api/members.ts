import type { ActOnBehalfPage, MemberPage } from '@raccordo/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { getJson, request } from '../../../shared/api/request.ts';
import { pathOf } from './organisations.ts';

export type Role = 'owner' | 'member' | 'adviser';

export const membersQuery = (organisationId: string) =>
  infiniteQueryOptions({
    queryKey: ['organisations', 'members', organisationId],
    queryFn: ({ pageParam, signal }) =>
      getJson<MemberPage>(pathOf(organisationId, '/members'), {
        query: { cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const actsOnBehalfQuery = (organisationId: string) =>
  infiniteQueryOptions({
    queryKey: ['organisations', 'acts-on-behalf', organisationId],
    queryFn: ({ pageParam, signal }) =>
      getJson<ActOnBehalfPage>(pathOf(organisationId, '/acts-on-behalf'), {
        query: { cursor: pageParam, limit: 10 },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const changeRole = (organisationId: string, userId: string, role: Role) =>
  request(pathOf(organisationId, `/members/${encodeURIComponent(userId)}/role`), {
    method: 'PUT',
    body: { role },
  });

export const removeMember = (organisationId: string, userId: string) =>
  request(pathOf(organisationId, `/members/${encodeURIComponent(userId)}`), { method: 'DELETE' });
