import { infiniteQueryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import { NOTIFICATION_KEYS, type NotificationPage } from './notification-types.ts';

export const PAGE_SIZE = 20;

export const notificationListQuery = infiniteQueryOptions({
  queryKey: NOTIFICATION_KEYS.list,
  queryFn: ({ pageParam, signal }) =>
    getJson<NotificationPage>('/account/notifications', {
      query: { limit: PAGE_SIZE, cursor: pageParam },
      signal,
    }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});
