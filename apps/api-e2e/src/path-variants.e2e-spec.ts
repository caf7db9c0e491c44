import { request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aBrief } from '@raccordo/brief/testing';
import { declaredRoutes } from '@raccordo/api/testing';
import { agencyId, someAgencies } from './support/agencies.ts';
import { type Api, guestAt, startApi } from './support/api.ts';

/** Spellings that proxies and routers read differently; each opened a door somewhere once. */
const VARIANTS: readonly (readonly [string, (path: string) => string])[] = [
  [
    'percent-encoded letters',
    (path) => path.replace('/api', '/%61pi').replace('briefs', '%62riefs'),
  ],
  ['doubled slashes', (path) => path.replaceAll('/', '//')],
  ['a slash at the end', (path) => `${path}/`],
  ['a parameter after a semicolon', (path) => `${path};x=1`],
  ['upper case', (path) => path.toUpperCase()],
  ['dot segments', (path) => path.replace('/v1/', '/v1/./x/../')],
  ['encoded slashes', (path) => path.replace('/v1/', '/v1%2F')],
  ['an encoded end', (path) => `${path}%20`],
];

describe('another spelling of a path', () => {
  let api: Api;
  let briefId: string;

  beforeAll(async () => {
    api = await startApi();
    await api.addAgencies(someAgencies(2));
    const owner = guestAt(api.server);
    const { body } = await owner.post('/api/v1/briefs').send({ content: aBrief() }).expect(201);
    briefId = body.id as string;
    await owner.post(`/api/v1/briefs/${briefId}/submit`).set('If-Match', '"1"').expect(200);
  });

  afterAll(() => api.close());

  /** As typed: other clients tidy the path before sending it. */
  function statusOf(method: string, path: string): Promise<number> {
    const { port } = api.server.address() as AddressInfo;
    return new Promise((done, fail) => {
      const call = send(
        { host: '127.0.0.1', port, method, path, headers: { 'if-match': '"2"' } },
        (answer) => {
          answer.resume();
          done(answer.statusCode ?? 0);
        },
      );
      call.once('error', fail).end();
    });
  }

  it.each(VARIANTS)('opens nothing to a stranger: %s', async (_, vary) => {
    const shut = declaredRoutes(api.app).filter(
      ({ rule, path }) => rule?.access.to !== 'anyone' && path.split('/').length > 4,
    );
    expect(shut.length).toBeGreaterThan(8);

    for (const { method, path } of shut) {
      const url = vary(path.replace(':id', briefId).replace(':agencyId', agencyId(0)));
      for (const sent of new Set([method, method === 'GET' ? 'HEAD' : method])) {
        const status = await statusOf(sent, url);
        expect([sent, url, status >= 400 && status < 500]).toEqual([sent, url, true]);
      }
    }
  });
});
