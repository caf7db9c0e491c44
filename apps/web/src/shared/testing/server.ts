import { setupServer, type SetupServer } from 'msw/node';
import type { RequestHandler } from 'msw';

/** Where MSW listens for the API in tests; jsdom's own origin. */
export const apiUrl = (path: string): string => `http://localhost/api/v1${path}`;

/** An API for one spec file; each test may override an answer with `server.use`. */
export function serveApi(...handlers: readonly RequestHandler[]): SetupServer {
  const server = setupServer(...handlers);
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
