import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request.ts';
import { NOTIFICATION_KEYS, type UnreadCount } from './notification-types.ts';

const EVERY_MINUTE_MS = 60_000;

export const unreadCountQuery = queryOptions({
  queryKey: NOTIFICATION_KEYS.unread,
  queryFn: ({ signal }) => getJson<UnreadCount>('/account/notifications/unread-count', { signal }),
  refetchInterval: EVERY_MINUTE_MS,
  refetchOnWindowFocus: true,
});
