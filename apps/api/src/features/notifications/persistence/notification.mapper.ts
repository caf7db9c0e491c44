import { hasParams } from '../mail/stored-params.ts';
import { isNotificationKind } from '../notification-kinds.ts';
import type { StoredNotification } from '../stored-notification.ts';

export interface NotificationRow {
  readonly id: string;
  readonly kind: string;
  readonly params: unknown;
  readonly created_at: Date;
  readonly read_at: Date | null;
}

/** What this version does not understand is left out. */
export function toStoredNotification(row: NotificationRow): readonly StoredNotification[] {
  const { id, kind, params } = row;
  if (!isNotificationKind(kind) || !hasParams(kind, params)) return [];
  return [{ id, kind, params, createdAt: row.created_at, readAt: row.read_at }];
}
