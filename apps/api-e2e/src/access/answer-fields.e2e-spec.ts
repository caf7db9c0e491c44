import { aBrief } from '@raccordo/brief/testing';
import { Sessions } from '@raccordo/api/testing';
import request from 'supertest';
import { agencyId, someAgencies } from '../support/agencies.ts';
import { type Api, startApi } from '../support/api.ts';
import { type Caller, type Sql, sqlOf, standingOf } from './callers.ts';
import { ask, type Ids } from './crawl.ts';
import { aNeighbour } from './neighbour.ts';
import { ROUTES } from './requests.ts';

const READS = ROUTES.filter(({ method }) => method === 'get');

/** Names no answer has a field of: what proves who somebody is stays where it is kept. */
const SECRET = /hash|secret|password|token$|cookie|guestId|ciphertext|salt/i;

/** Names that look like it and are not. */
const NOT_SECRET = ['hasPassword', 'headHash'];

const ADDRESS = /[\w.+-]+@[\w-]+\.\w+/g;

/**
 * Which fields each role reads of each route: a new one is seen in a review of the snapshot, not by
 * whoever it was not meant for.
 */
describe('the fields of every answer', () => {
  let api: Api;
  let sql: Sql;
  let ids: Ids;
  const cookies = new Map<string, { cookie: string; email: string }>();

  beforeAll(async () => {
    api = await startApi();
    sql = sqlOf(api);
    await api.addAgencies(someAgencies(4));
    const agency = await aNeighbour(sql);
    const { token } = await api.app.get(Sessions, { strict: false }).open({
      userId: agency.userId,
      isAdminAccount: false,
      device: 'Test',
      hasSecondFactor: false,
    });
    cookies.set('agency owner', {
      cookie: `raccordo_session=${token}`,
      email: `${agency.marks[0] ?? ''}@example.org`,
    });
    for (const caller of ['nobody', 'owner', 'admin'] satisfies Caller[]) {
      cookies.set(caller, await standingOf(api, caller));
    }
    const briefId = await aMatchedBrief(cookies.get('owner')?.cookie ?? '');
    ids = {
      objects: { organisation: agency.organisationId, brief: briefId },
      params: {
        ...agency.ids,
        id: agency.userId,
        agencyId: agencyId(1),
        slug: 'agenzia-2',
        needKey: 'typical',
      },
    };
  });

  afterAll(() => api.close());

  async function aMatchedBrief(cookie: string): Promise<string> {
    const server = request(api.server);
    const created = await server
      .post('/api/v1/briefs')
      .set('Cookie', cookie)
      .send({ content: aBrief() })
      .expect(201);
    const id = created.body.id as string;
    await server
      .post(`/api/v1/briefs/${id}/submit`)
      .set({ Cookie: cookie, 'If-Match': '"1"' })
      .expect(200);
    return id;
  }

  it.each(['nobody', 'owner', 'agency owner', 'admin'])('are those agreed: %s', async (role) => {
    const { cookie = '', email = '' } = cookies.get(role) ?? {};
    const fields: Record<string, string[]> = {};
    const secrets: string[] = [];
    const addresses: string[] = [];
    for (const route of READS) {
      const { status, body, text } = await ask(api, route, ids, cookie);
      if (status !== 200) continue;
      const names = [...new Set(fieldsOf(body))].sort();
      fields[route.key] = names;
      secrets.push(...names.filter(isSecret).map((name) => `${route.key}: ${name}`));
      const others = (text.match(ADDRESS) ?? []).filter((address) => address !== email);
      // An admin looks after people, and an owner reads whom they asked in.
      if (role !== 'admin' && !route.key.endsWith('/invitations')) addresses.push(...others);
    }

    expect(Object.keys(fields).length).toBeGreaterThan(5);
    expect(secrets).toEqual([]);
    expect(addresses).toEqual([]);
    expect(fields).toMatchSnapshot();
  });
});

function isSecret(path: string): boolean {
  const name = path.split('.').at(-1)?.replaceAll('[]', '') ?? '';
  return SECRET.test(name) && !NOT_SECRET.includes(name);
}

/** Every path to a value; a list is one, whatever its length, and a table keyed by ids is one too. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, `${path}[]`));
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([name, inner]) =>
    fieldsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}
