import type { components } from '@raccordo/api-client';

type Schemas = components['schemas'];

export type Notification = Schemas['NotificationResponse'];
export type NotificationKind = Schemas['NotificationKind'];
export type NotificationPage = Schemas['NotificationPageResponse'];
export type Preferences = Schemas['PreferencesResponse'];
export type KindPreference = Schemas['KindPreferenceResponse'];
export type SavePreferences = Schemas['SavePreferencesRequest'];
export type Subscription = Schemas['SubscriptionResponse'];
export type UnreadCount = Schemas['UnreadCountResponse'];

export const NOTIFICATION_KEYS = {
  all: ['notifications'],
  list: ['notifications', 'list'],
  unread: ['notifications', 'unread'],
  preferences: ['notification-preferences'],
} as const;
