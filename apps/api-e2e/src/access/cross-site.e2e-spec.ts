import request from 'supertest';
import { type Api, startApi } from '../support/api.ts';
import { standingOf } from './callers.ts';
import { MISSING_ID } from './objects.ts';
import { callerFor, MUTATIONS, urlOf } from './requests.ts';

/** What a page of somebody else's can send without asking: forms, and nothing else. */
const FORMS = [
  ['application/x-www-form-urlencoded', 'name=x'],
  ['text/plain', '{"name":"x"}'],
  ['multipart/form-data; boundary=x', '--x--'],
] as const;

/** Where a cookie is what lets one in; the others carry their own proof in the address. */
const WITH_COOKIE = MUTATIONS.filter(({ rule }) => rule.access.to !== 'anyone');

const FROM_ELSEWHERE = [
  ['cross-site', { 'sec-fetch-site': 'cross-site' }],
  ['same-site', { 'sec-fetch-site': 'same-site' }],
  ['an old browser', { origin: 'https://evil.example' }],
] as const;

describe('a page of somebody else', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  it.each(WITH_COOKIE)('makes nobody do anything: $key', async (route) => {
    const { cookie } = await standingOf(api, callerFor(route));
    const answers: string[] = [];
    for (const [, headers] of FROM_ELSEWHERE) {
      for (const [type, body] of FORMS) {
        const response = await request(api.server)
          [route.method](urlOf(route, MISSING_ID))
          .set({ ...headers, cookie, 'content-type': type })
          .send(body);
        answers.push(`${response.status} ${(response.body as { code: string }).code}`);
      }
    }

    expect(new Set(answers)).toEqual(new Set(['403 request.cross_site']));
  });

  it.each(WITH_COOKIE)('gets no form in without saying where it is from: $key', async (route) => {
    const { cookie } = await standingOf(api, callerFor(route));
    for (const [type, body] of FORMS) {
      const isUpload = type.startsWith('multipart') && route.rule.limit === 'upload';
      const { status } = await request(api.server)
        [route.method](urlOf(route, MISSING_ID))
        .set({ cookie, 'content-type': type })
        .send(body);

      // Uploads are forms: there the browser's word on where it is from decides, as above.
      expect([type, isUpload || status === 415]).toEqual([type, true]);
    }
  });

  it('is not let in by CORS either', async () => {
    const { headers } = await request(api.server)
      .get('/api/v1/taxonomy')
      .set('Origin', 'https://evil.example');

    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});
