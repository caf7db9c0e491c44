import request from 'supertest';
import { type Api, startApi } from '../support/api.ts';
import { type Sql, sqlOf, standingOf } from './callers.ts';
import { aStranger, MISSING_ID, ownerFor } from './objects.ts';
import { callerFor, MUTATIONS, send, takesJson } from './requests.ts';

/** What a caller would like to decide and may not. */
const WISHES = {
  id: MISSING_ID,
  organisationOwnerId: MISSING_ID,
  ownerId: MISSING_ID,
  userId: MISSING_ID,
  guestId: MISSING_ID,
  isAdmin: true,
  isVerified: true,
  emailVerifiedAt: '2020-01-01T00:00:00Z',
  state: 'matched',
  version: 99,
  createdAt: '2020-01-01T00:00:00Z',
};

describe('a body that says more than it may', () => {
  let api: Api;
  let sql: Sql;

  beforeAll(async () => {
    api = await startApi();
    sql = sqlOf(api);
  });

  afterAll(() => api.close());

  it.each(MUTATIONS)('is refused, or not read at all: $key', async (route) => {
    const standing = await standingOf(api, callerFor(route));
    const own = route.planter === null ? null : ownerFor(route.planter, standing);
    const id = (await route.planter?.plant(sql, own ?? (await aStranger(sql)))) ?? MISSING_ID;

    const response = await send(api, route, id, standing.cookie)
      .set('If-Match', '"1"')
      .send(WISHES);

    if (!takesJson(api, route)) return expect(response.status).not.toBe(500);
    expect(response.status).toBe(400);
    const violations = response.body.violations as { path: string; code: string }[];
    const unknown = violations.filter(({ code }) => code === 'unknown').map(({ path }) => path);
    expect(unknown).toEqual(expect.arrayContaining(['isAdmin', 'ownerId', 'createdAt']));
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'never reaches what all objects share: %s',
    async (name) => {
      const { cookie } = await standingOf(api, 'owner');

      const { status } = await request(api.server)
        .post('/api/v1/briefs')
        .set({ cookie, 'content-type': 'application/json' })
        .send(`{"${name}":{"isAdmin":true}}`);

      expect(status).toBe(400);
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    },
  );
});
