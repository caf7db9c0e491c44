import request from 'supertest';
import { type Api, startApi } from '../support/api.ts';
import { type Caller, type Sql, sqlOf, standingOf } from './callers.ts';
import { aNeighbour, type Neighbour } from './neighbour.ts';
import { aStranger, MISSING_ID, OTHER_PARAMS, ownerFor } from './objects.ts';
import { isObjectParam, type Route, ROUTES } from './requests.ts';
import { withoutRowSecurity } from './without-row-security.ts';

/** Enough for the use case to be reached where an empty body would be refused before. */
const BODIES: Readonly<Record<string, object>> = {
  'PUT /api/v1/briefs/:id/history': { series: [], isUsed: true },
  'PUT /api/v1/organisations/:organisationId/members/:userId/role': { role: 'member' },
  'PUT /api/v1/organisations/:organisationId/agency/cases/:caseId': {
    content: {
      title: 'Un caso',
      sector: null,
      deliveredIn: null,
      capabilities: [],
      result: '',
      figures: [],
      link: null,
      fileId: null,
    },
  },
};

const TABLES = `
  SELECT relname AS name FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
    AND has_table_privilege(oid, 'SELECT')`;

/**
 * People of one organisation, in their own rooms, with the ids of another's things in their hands;
 * row security is off, so that every query has to remember whose it is.
 */
describe('one organisation among others', () => {
  let api: Api;
  let sql: Sql;
  let neighbour: Neighbour;
  /** One question for all tables: sixty at once would wait in line for the program's connections. */
  let everything: string;

  beforeAll(async () => {
    api = await startApi();
    sql = sqlOf(api);
    await withoutRowSecurity(api.databaseUrl);
    neighbour = await aNeighbour(sql);
    const tables = await sql<{ name: string }>(TABLES);
    everything = tables
      .map(
        ({ name }) => `SELECT '${name} ' || t::text AS row FROM "${name}" t
                          WHERE t::text LIKE ANY ($1)`,
      )
      .join(' UNION ALL ');
  });

  afterAll(() => api.close());

  /** Every row that has to do with the neighbour, in every table. */
  async function rows(): Promise<string[]> {
    const found = await sql<{ row: string }>(everything, [
      neighbour.marks.map((mark) => `%${mark}%`),
    ]);
    return found.map(({ row }) => row).sort();
  }

  function send({ key, method, path, rule }: Route, id: string, cookie: string) {
    const url = path.replace(/:(\w+)/g, (_, param: string) =>
      isObjectParam(rule, param) ? id : (neighbour.ids[param] ?? OTHER_PARAMS[param] ?? MISSING_ID),
    );
    const sent = request(api.server)[method](url).set({ cookie, 'if-match': '"1"' });
    const body = BODIES[key];
    return body === undefined ? sent : sent.send(body);
  }

  const CALLERS: readonly Caller[] = ['owner', 'agency owner'];
  const OPEN_TO_THEM = ROUTES.filter(({ rule }) =>
    ['guest', 'signed-in', 'verified', 'object'].includes(rule.access.to),
  );

  it.each(OPEN_TO_THEM)('neither sees nor touches the other: $key', async (route) => {
    const before = await rows();
    for (const caller of CALLERS) {
      const standing = await standingOf(api, caller);
      const own = route.planter === null ? null : ownerFor(route.planter, standing);
      const id = (await route.planter?.plant(sql, own ?? (await aStranger(sql)))) ?? MISSING_ID;

      const response = await send(route, id, standing.cookie);

      const shown = neighbour.marks.filter((mark) => response.text.includes(mark));
      expect([caller, shown]).toEqual([caller, []]);
    }
    expect(await rows()).toEqual(before);
  });

  it('would see, were the words there', async () => {
    expect((await rows()).length).toBeGreaterThanOrEqual(8);
    expect(neighbour.marks.length).toBeGreaterThan(5);
  });
});
