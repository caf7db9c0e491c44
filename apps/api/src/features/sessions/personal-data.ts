import type { DataDeclaration } from '../../platform/privacy/personal-data.ts';

const OF_THE_PERSON = {
  table: 'sessions',
  category: 'access',
  whose: 'who has the account',
  rows: 'user_id = :userId',
  kept: { after: 'expires_at', ms: 0 },
  onErasure: 'delete',
} as const;

export const SESSIONS_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      ...OF_THE_PERSON,
      columns: [
        'user_id',
        'device',
        'created_at',
        'authenticated_at',
        'second_factor_at',
        'last_seen_at',
        'expires_at',
      ],
      why: 'to stay signed in, to see where, and to end it',
    },
    {
      ...OF_THE_PERSON,
      columns: ['token_hash'],
      why: 'to recognise the browser',
      isSecret: true,
    },
  ],
  impersonal: { sessions: ['id'] },
};
