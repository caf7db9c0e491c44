import { DAY_MS, type DataDeclaration } from '../../platform/privacy/personal-data.ts';

/** As long as the cookie: after that nobody can come back to the briefs, which go with it. */
const COOKIE_MS = 180 * DAY_MS;

export const GUESTS_PERSONAL_DATA: DataDeclaration = {
  personal: [
    {
      table: 'guest_sessions',
      columns: ['id', 'token_hash', 'created_at'],
      category: 'traffic',
      whose: 'a guest without account',
      why: 'to recognise the browser that wrote a brief',
      rows: null,
      kept: { after: 'created_at', ms: COOKIE_MS },
      onErasure: { keep: 'a browser, of nobody known; it goes by itself' },
      isSecret: true,
    },
  ],
  impersonal: {},
};
