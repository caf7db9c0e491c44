import { queryOptions } from '@tanstack/react-query';
import { type Answer, request } from '../../../shared/api/request.ts';
import { NOTIFICATION_KEYS, type Preferences, type SavePreferences } from './notification-types.ts';

const PATH = '/account/notification-preferences';

/** With their version, which a change must name. */
export type VersionedPreferences = Answer<Preferences>;

export const preferencesQuery = queryOptions({
  queryKey: NOTIFICATION_KEYS.preferences,
  queryFn: ({ signal }) => request<Preferences>(PATH, { signal }),
});

export function savePreferences(
  etag: string | null,
  body: SavePreferences,
): Promise<VersionedPreferences> {
  return request<Preferences>(PATH, {
    method: 'PUT',
    body,
    ...(etag === null ? {} : { etag }),
  });
}
