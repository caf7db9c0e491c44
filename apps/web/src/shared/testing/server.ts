import type { Session } from '@raccordo/api-client';
import { http, HttpResponse, type RequestHandler } from 'msw';
import { setupServer, type SetupServer } from 'msw/node';

/** Where MSW listens for the API in tests; jsdom's own origin. */
export const apiUrl = (path: string): string => `http://localhost/api/v1${path}`;

/** Nothing published since the release: what every page asks for, whatever it shows. */
const asShipped = http.get(apiUrl('/reference-revisions'), () =>
  HttpResponse.json({ figureVersion: 0, labelVersion: 0, figures: [], labels: [] }),
);

/** Nobody is signed in, unless a test says so. */
const nobody = http.get(apiUrl('/session'), () =>
  HttpResponse.json<Session>({ person: null, provider: null }),
);

/** Nothing waits to be read: the menu of who is signed in asks on every page. */
const noNotices = http.get(apiUrl('/account/notifications/unread-count'), () =>
  HttpResponse.json({ count: 0 }),
);

/** An API for one spec file; each test may override an answer with `server.use`. */
export function serveApi(...handlers: readonly RequestHandler[]): SetupServer {
  const server = setupServer(...handlers, asShipped, nobody, noNotices);
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
