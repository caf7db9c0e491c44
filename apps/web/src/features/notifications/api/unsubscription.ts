import { queryOptions } from '@tanstack/react-query';
import { getJson, request } from '../../../shared/api/request.ts';
import type { Subscription } from './notification-types.ts';

const pathOf = (token: string): string => `/unsubscriptions/${encodeURIComponent(token)}`;

export const subscriptionQuery = (token: string) =>
  queryOptions({
    queryKey: ['subscription', token],
    queryFn: ({ signal }) => getJson<Subscription>(pathOf(token), { signal }),
  });

export async function leaveList(token: string): Promise<Subscription> {
  const { body } = await request<Subscription>(pathOf(token), { method: 'POST' });
  return body;
}
