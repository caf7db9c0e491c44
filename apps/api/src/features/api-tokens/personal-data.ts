import { DAY_MS, type DataDeclaration } from '../../platform/privacy/personal-data.ts';

const OF_THE_MAKER = {
  table: 'api_tokens',
  category: 'access',
  whose: 'who made the token',
  rows: 'user_id = :userId',
  kept: { after: 'expires_at', ms: 30 * DAY_MS },
  onErasure: 'delete',
} as const;

export const API_TOKENS_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      ...OF_THE_MAKER,
      columns: [
        'user_id',
        'organisation_id',
        'name',
        'scopes',
        'created_at',
        'expires_at',
        'last_used_at',
      ],
      why: 'to let a program in for the person, and to see what it may and when it came',
    },
    {
      ...OF_THE_MAKER,
      columns: ['token_hash'],
      why: 'to recognise the program',
      isSecret: true,
    },
  ],
  impersonal: { api_tokens: ['id'] },
};
