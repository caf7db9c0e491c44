import type { NotificationKind } from './mail/mail-params.ts';

export interface StoredNotification {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly params: object;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}
