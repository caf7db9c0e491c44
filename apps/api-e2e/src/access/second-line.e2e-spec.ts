import { ROUTE_POLICY, type RoutePolicy } from '@raccordo/api/testing';
import { type Api, startApi } from '../support/api.ts';
import { type Caller, CALLERS, type Sql, sqlOf, standingOf } from './callers.ts';
import { aStranger } from './objects.ts';
import { ROUTES, send } from './requests.ts';

/** Every door open: who is asking is found out, and nobody is stopped. */
const OPEN: RoutePolicy = Object.fromEntries(
  Object.entries(ROUTE_POLICY).map(([key, { limit }]) => [key, { access: { to: 'guest' }, limit }]),
);

/** The tables that know a tenant. */
const TENANT_TABLES = `
  SELECT c.relname AS name FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity`;

describe('row security, with the policy table switched off', () => {
  let api: Api;
  let sql: Sql;
  let everything: string;

  beforeAll(async () => {
    api = await startApi({}, OPEN);
    sql = sqlOf(api);
    const tables = await sql<{ name: string }>(TENANT_TABLES);
    everything = tables
      .map(({ name }) => `SELECT t::text AS row FROM "${name}" t WHERE t::text LIKE $1`)
      .join(' UNION ALL ');
  });

  afterAll(() => api.close());

  /** What a stranger's object is made of, in every table. */
  async function rowsOf(needle: string): Promise<string[]> {
    const found = await sql<{ row: string }>(everything, [`%${needle}%`]);
    return found.map(({ row }) => row).sort();
  }

  it.each(ROUTES.filter(({ planter }) => planter !== null))(
    'shows and changes nothing of others: $key',
    async (route) => {
      const askedBy = async (caller: Caller) => {
        const standing = await standingOf(api, caller);
        const stranger = await aStranger(sql);
        const id = (await route.planter?.plant(sql, stranger)) ?? '';
        const before = await rowsOf(id);

        const response = await send(api, route, id, standing.cookie).set('If-Match', '"1"');

        expect([caller, before.length > 0]).toEqual([caller, true]);
        expect([caller, await rowsOf(id)]).toEqual([caller, before]);
        const isRead = route.method === 'get' && response.status < 300;
        expect([caller, isRead && response.text.includes(id)]).toEqual([caller, false]);
      };

      await Promise.all(CALLERS.filter((caller) => caller !== 'admin').map(askedBy));
    },
  );

  it('would show it to the firm it belongs to', async () => {
    const route = ROUTES.find(({ key }) => key === 'GET /api/v1/briefs/:id');
    const standing = await standingOf(api, 'owner');
    const own = { userId: null, guestId: null, organisationId: standing.organisationId };
    const id = (await route?.planter?.plant(sql, own)) ?? '';

    const response = route && (await send(api, route, id, standing.cookie));

    expect(response?.body).toMatchObject({ id });
  });
});
