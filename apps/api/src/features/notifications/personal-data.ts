import { DAY_MS, type DataDeclaration } from '../../platform/privacy/personal-data.ts';

const NOTICE = {
  table: 'notifications',
  category: 'notices',
  kept: { after: 'created_at', ms: 400 * DAY_MS },
  onErasure: 'delete',
} as const;

const CHOICE = {
  category: 'notices',
  whose: 'who has the account',
  rows: 'user_id = :userId',
  kept: { with: 'account' },
  onErasure: 'delete',
} as const;

export const NOTIFICATIONS_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      ...NOTICE,
      columns: [
        'user_id',
        'kind',
        'params',
        'is_in_app',
        'is_for_digest',
        'created_at',
        'read_at',
        'digested_at',
      ],
      whose: 'who is told',
      why: 'what the person was told, on the page and in digests',
      rows: 'user_id = :userId',
    },
    {
      ...NOTICE,
      columns: ['params'],
      whose: 'an adviser, in what the firm’s people were told',
      why: 'to tell a firm who advises it from now on',
      rows: `user_id <> :userId AND params ->> 'adviserName' = :name`,
      shownWith: ['kind', 'created_at'],
    },
    {
      ...CHOICE,
      table: 'notification_choices',
      columns: ['user_id', 'kind', 'in_app', 'mail'],
      why: 'by which channel the person is told what',
    },
    {
      ...CHOICE,
      table: 'notification_settings',
      columns: ['user_id', 'digest'],
      why: 'how often the person gets the digest',
    },
  ],
  impersonal: {
    notifications: ['id', 'source_id'],
    notification_settings: ['version'],
    signing_keys: ['purpose', 'key'],
  },
};
