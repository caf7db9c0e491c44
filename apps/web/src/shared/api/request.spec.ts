import { http, HttpResponse } from 'msw';
import { apiUrl, serveApi } from '../testing/server.ts';
import { ApiProblem } from './api-problem.ts';
import { isWorthRetrying } from './query-client.ts';
import { getJson, queryString, request } from './request.ts';

const server = serveApi();

const problemOf = (promise: Promise<unknown>): Promise<ApiProblem> =>
  promise.then(
    () => {
      throw new Error('it was not refused');
    },
    (error: unknown) => {
      if (error instanceof ApiProblem) return error;
      throw error;
    },
  );

describe('a call of the API', () => {
  it('sends the version read and hands back the new one', async () => {
    server.use(
      http.put(apiUrl('/briefs/1'), async ({ request: sent }) =>
        HttpResponse.json(
          { sent: await sent.json(), version: sent.headers.get('if-match') },
          { headers: { etag: '"2"' } },
        ),
      ),
    );
    const answer = await request('/briefs/1', { method: 'PUT', body: { a: 1 }, etag: '"1"' });
    expect(answer).toEqual({ body: { sent: { a: 1 }, version: '"1"' }, etag: '"2"' });
  });

  it('reads a problem with its code, its reference and its fields', async () => {
    server.use(
      http.get(apiUrl('/briefs/1'), () =>
        HttpResponse.json(
          {
            code: 'request.invalid',
            correlationId: 'abc',
            violations: [{ path: 'firm.name', code: 'max' }, { path: 3 }],
            details: { max: 120 },
          },
          { status: 400, headers: { 'retry-after': '7' } },
        ),
      ),
    );
    const problem = await problemOf(getJson('/briefs/1'));
    expect(problem).toMatchObject({
      code: 'request.invalid',
      status: 400,
      correlationId: 'abc',
      violations: [{ path: 'firm.name', code: 'max' }],
      retryAfterSeconds: 7,
      details: { max: 120 },
    });
  });

  it('makes a problem of an answer that is no problem body', async () => {
    server.use(
      http.get(apiUrl('/x'), () => new HttpResponse('<html>bad gateway</html>', { status: 502 })),
    );
    expect(await problemOf(getJson('/x'))).toMatchObject({ code: 'http.502', status: 502 });
  });

  it('calls a missing network by its name', async () => {
    server.use(http.get(apiUrl('/x'), () => HttpResponse.error()));
    expect(await problemOf(getJson('/x'))).toMatchObject({
      code: 'network.unreachable',
      status: 0,
    });
  });

  it('passes on that the caller gave up', async () => {
    server.use(http.get(apiUrl('/x'), () => HttpResponse.json({})));
    const controller = new AbortController();
    controller.abort();
    await expect(getJson('/x', { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('has no body after a deletion', async () => {
    server.use(http.delete(apiUrl('/briefs/1'), () => new HttpResponse(null, { status: 204 })));
    expect((await request('/briefs/1', { method: 'DELETE' })).body).toBeUndefined();
  });

  it('repeats lists and leaves out what is not set', () => {
    const query = { capability: ['seo', 'pr'], q: '', region: null, remote: true, limit: 20 };
    expect(queryString(query)).toBe('?capability=seo&capability=pr&remote=true&limit=20');
    expect(queryString({})).toBe('');
  });

  it('tries again only what may pass by itself', () => {
    const problem = (status: number) => new ApiProblem('x', status);
    expect(isWorthRetrying(0, problem(503))).toBe(true);
    expect(isWorthRetrying(0, problem(0))).toBe(true);
    expect(isWorthRetrying(0, problem(404))).toBe(false);
    expect(isWorthRetrying(2, problem(503))).toBe(false);
    expect(isWorthRetrying(0, new TypeError('x'))).toBe(false);
  });
});
