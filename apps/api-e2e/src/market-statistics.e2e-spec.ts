import { aBrief } from '@raccordo/brief/testing';
import { handsOf } from './support/accounts.ts';
import { agencyId, someAgencies } from './support/agencies.ts';
import { type Api, guestAt, startApi, strangerAt } from './support/api.ts';
import { personAt } from './support/people.ts';

describe('figures of the market', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
    // All of one month, also when a month ends while the tests run.
    handsOf(api).stop();
    await api.addAgencies(someAgencies(7));
    for (let firm = 0; firm < 3; firm += 1) {
      const guest = guestAt(api.server);
      const content = aBrief({ firm: { name: 'Canarino', vatNumber: null } });
      const { body } = await guest.post('/api/v1/briefs').send({ content }).expect(201);
      const { id } = body as { id: string };
      await guest.post(`/api/v1/briefs/${id}/submit`).set('if-match', '"1"').expect(200);
    }
  });

  afterAll(() => api.close());

  it('are public where at least three firms stand behind them', async () => {
    const { body, headers } = await strangerAt(api.server)
      .get('/api/v1/programme-statistics/details')
      .expect(200);

    expect(headers['cache-control']).toContain('public');
    expect(body).toMatchObject({
      leastFirms: 3,
      briefs: 3,
      briefsWithoutAgency: 0,
      byObjective: { shown: [{ value: 'lead_generation', count: 3 }], others: 0 },
      bySector: { shown: [{ value: 'C', count: 3 }], others: 0 },
      byRegion: { shown: [{ value: 'ITC4', count: 3 }], others: 0 },
    });
    expect(body).toHaveProperty('medianCoveragePpm', expect.any(Number));
    const { capabilities } = body as { capabilities: { capability: string }[] };
    expect(capabilities).toHaveLength(25);
    expect(capabilities).toContainEqual({
      capability: 'search_ads',
      declared: 0,
      shown: 7,
      verified: 0,
    });
    expect(JSON.stringify(body)).not.toMatch(/canarino/i);
  });

  const ADMIN_ROUTES = ['/api/v1/admin/exposure', '/api/v1/admin/statistics'];

  it.each(ADMIN_ROUTES)('%s is for admins alone', async (route) => {
    await strangerAt(api.server).get(route).expect(401);
    const owner = await personAt(api, { firm: 'owner', kind: 'agency' });
    await owner.agent.get(route).expect(403);
  });

  it('say to admins whether attention follows merit', async () => {
    const admin = await personAt(api, { isAdmin: true });
    const { body } = await admin.agent.get('/api/v1/admin/exposure').expect(200);
    const exposure = body as {
      attention: { gini: number; lorenz: { populationShare: number; valueShare: number }[] };
      merit: { gini: number };
      most: { agency: { id: string } }[];
    };

    expect(body).toMatchObject({ days: 90, lists: 3, contenders: 7, bySize: { ratio: null } });
    expect(exposure.attention.gini).toBeGreaterThan(exposure.merit.gini);
    expect(exposure.attention.lorenz[0]).toEqual({ populationShare: 0, valueShare: 0 });
    expect(exposure.attention.lorenz.at(-1)).toEqual({ populationShare: 1, valueShare: 1 });
    const ids = Array.from({ length: 7 }, (_, place) => String(agencyId(place)));
    expect(ids).toContain(exposure.most[0]?.agency.id);
  });

  it('say to admins how the programme goes', async () => {
    const admin = await personAt(api, { isAdmin: true });
    const { body } = await admin.agent.get('/api/v1/admin/statistics').expect(200);

    expect(body).toMatchObject({
      months: [{ briefs: 3, withoutAgency: 0 }],
      agencies: [{ status: 'published', agencies: 7 }],
      needsReleased: 3,
      needsWithheld: 0,
    });
  });
});
