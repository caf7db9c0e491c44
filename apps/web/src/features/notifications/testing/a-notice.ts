import type { Notification, Preferences } from '../api/notification-types.ts';

export const aNotice = (changes: Partial<Notification> = {}): Notification => ({
  id: '01900000-0000-7000-8000-000000000001',
  kind: 'agency-published',
  params: { agencyName: 'Studio Ponte', path: '/agencies/studio-ponte' },
  path: '/agencies/studio-ponte',
  createdAt: '2026-03-02T09:00:00.000Z',
  readAt: null,
  ...changes,
});

export const somePreferences = (): Preferences => ({
  digest: 'weekly',
  kinds: [
    { kind: 'password-changed', isSecurity: true, inApp: true, mail: 'now' },
    { kind: 'agency-published', isSecurity: false, inApp: true, mail: 'now' },
    { kind: 'claim-verified', isSecurity: false, inApp: true, mail: 'digest' },
  ],
});
