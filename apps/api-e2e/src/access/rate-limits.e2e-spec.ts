import { RATE_LIMITS } from '@raccordo/api/testing';
import request from 'supertest';
import { type Api, startApi } from '../support/api.ts';
import { standingOf } from './callers.ts';
import { MISSING_ID } from './objects.ts';
import { callerFor, ROUTES, send, urlOf } from './requests.ts';

const HEALTH = ['/livez', '/readyz'];
const COUNTED = ROUTES.filter(({ path }) => !HEALTH.includes(path));

describe('how often a route may be called', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi({ rateLimitFactor: 1 });
  });

  afterAll(() => api.close());

  it.each(COUNTED)('is counted in the measure of its row: $key', async (route) => {
    const { cookie } = await standingOf(api, callerFor(route));

    const { headers } = await send(api, route, MISSING_ID, cookie);

    expect(headers['ratelimit']).toMatch(new RegExp(`^"${route.rule.limit}";r=\\d+;t=\\d+$`));
  });

  it.each([...new Set(COUNTED.map(({ rule }) => rule.limit))])(
    'ends with 429 and a time to come back: %s',
    async (limit) => {
      const own = await startApi({ rateLimitFactor: 1 });
      const route = COUNTED.find(({ rule }) => rule.limit === limit);
      if (route === undefined) throw new Error(`No route of ${limit}`);
      const { cookie } = await standingOf(own, callerFor(route));
      const { requests } = RATE_LIMITS[limit];
      const statuses: number[] = [];
      for (let left = requests; left > 0; left -= 1) {
        statuses.push((await send(own, route, MISSING_ID, cookie)).status);
      }

      const dodges = await Promise.all([
        send(own, route, MISSING_ID, cookie),
        send(own, route, MISSING_ID, cookie).set('X-Forwarded-For', '203.0.113.9'),
        send(own, route, MISSING_ID, cookie).set('Forwarded', 'for=203.0.113.9'),
        request(own.server)
          [route.method](`${urlOf(route, MISSING_ID)}?another=1`)
          .set('Cookie', cookie),
      ]);
      await own.close();

      expect(statuses.filter((status) => status === 429)).toEqual([]);
      for (const { status, headers, body } of dodges) {
        expect([status, body.code]).toEqual([429, 'request.too_many']);
        expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
        expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
      }
    },
  );

  it('is each person’s own', async () => {
    const [first, second] = [await standingOf(api, 'owner'), await standingOf(api, 'owner')];
    const remaining = async (cookie: string) => {
      const { headers } = await request(api.server).get('/api/v1/briefs').set('Cookie', cookie);
      return Number(/r=(\d+)/.exec(headers['ratelimit'] as string)?.[1]);
    };
    await remaining(first.cookie);

    expect([await remaining(first.cookie), await remaining(second.cookie)]).toEqual([
      RATE_LIMITS.read.requests - 2,
      RATE_LIMITS.read.requests - 1,
    ]);
  });

  it('believes a proxy it was told to trust, and no other', async () => {
    const trusting = await startApi({ rateLimitFactor: 1, trustedProxies: ['127.0.0.1'] });
    const from = async (address: string) => {
      const { headers } = await request(trusting.server)
        .get('/api/v1/taxonomy')
        .set('X-Forwarded-For', address);
      return Number(/r=(\d+)/.exec(headers['ratelimit'] as string)?.[1]);
    };
    const left = [
      await from('203.0.113.1'),
      await from('203.0.113.2'),
      await from('203.0.113.1'),
      await from('2001:db8:0:1::1'),
      await from('2001:db8:0:1::2'),
    ];
    await trusting.close();

    const all = RATE_LIMITS.read.requests;
    expect(left).toEqual([all - 1, all - 1, all - 2, all - 1, all - 2]);
  });
});
