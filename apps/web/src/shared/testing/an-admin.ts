import type { Session } from '@raccordo/api-client';
import { http, HttpResponse } from 'msw';
import { apiUrl } from './server.ts';

/** An admin is signed in, second factor and all. */
export const anAdmin = http.get(apiUrl('/session'), () =>
  HttpResponse.json<Session>({
    person: {
      id: '0190a000-0000-7000-8000-00000000000a',
      email: 'redazione@example.org',
      name: 'Redazione',
      locale: 'it',
      isEmailVerified: true,
      isAdmin: true,
      needsSecondFactor: false,
      organisations: [],
    },
    provider: null,
  }),
);
