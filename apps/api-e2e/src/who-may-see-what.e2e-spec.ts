import { aBrief } from '@raccordo/brief/testing';
import { agencyId, someAgencies } from './support/agencies.ts';
import { ADMIN_TOKEN, type Api, guestAt, startApi, strangerAt } from './support/api.ts';

/** Every route on one brief, as somebody would call it who may not see it. */
const BRIEF_ROUTES = [
  ['get', ''],
  ['put', ''],
  ['delete', ''],
  ['post', '/submit'],
  ['post', '/duplicate'],
  ['get', '/diagnosis'],
  ['get', '/need'],
  ['get', '/matches'],
  ['get', `/matches/${agencyId(0)}`],
  ['get', `/matches/compare?agencyIds=${agencyId(0)},${agencyId(1)}`],
  ['get', '/exclusions'],
] as const;

describe('who may see what', () => {
  let api: Api;
  let path: string;

  beforeAll(async () => {
    api = await startApi();
    await api.addAgencies(someAgencies(3));
    const owner = guestAt(api.server);
    const { body } = await owner.post('/api/v1/briefs').send({ content: aBrief() }).expect(201);
    path = `/api/v1/briefs/${body.id as string}`;
    await owner.post(`${path}/submit`).set('If-Match', '"1"').expect(200);
  });

  afterAll(() => api.close());

  const call = (
    by: ReturnType<typeof guestAt>,
    method: (typeof BRIEF_ROUTES)[number][0],
    url: string,
  ) => {
    const sent = by[method](url).set('If-Match', '"2"');
    return method === 'put' ? sent.send({ content: aBrief() }) : sent;
  };

  it.each(BRIEF_ROUTES)(
    'hides %s %s from another guest, and from nobody at all',
    async (method, route) => {
      const other = guestAt(api.server);
      await other.post('/api/v1/briefs').send({}).expect(201);
      const missing = '/api/v1/briefs/01900000-0000-7000-8000-00000000ffff';

      const answers = [
        await call(other, method, `${path}${route}`),
        await call(strangerAt(api.server), method, `${path}${route}`),
        await call(other, method, `${missing}${route}`),
        await call(other, method, `/api/v1/briefs/not-an-id${route}`),
      ];

      const bodies = answers.map(({ body }) => ({ ...body, correlationId: null }));
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
      expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
      expect(bodies[0]).toMatchObject({ code: 'brief.not_found', details: {} });
    },
  );

  it('lists to each guest its own briefs only', async () => {
    const other = guestAt(api.server);
    const { body: own } = await other.post('/api/v1/briefs').send({}).expect(201);

    const { body } = await other.get('/api/v1/briefs').expect(200);
    const nobody = await strangerAt(api.server).get('/api/v1/briefs').expect(200);

    expect(body.items.map((item: { id: string }) => item.id)).toEqual([own.id]);
    expect(nobody.body).toEqual({ items: [], nextCursor: null });
  });

  it('keeps the cookie from scripts and keeps only its hash', async () => {
    const { headers } = await strangerAt(api.server).post('/api/v1/briefs').send({}).expect(201);
    const [cookie] = headers['set-cookie'] as unknown as string[];

    expect(cookie).toMatch(
      /^raccordo_guest=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it.each(['', 'raccordo_guest=short', `raccordo_guest=${'A'.repeat(43)}`])(
    'takes the cookie %p for nobody',
    async (cookie) => {
      await strangerAt(api.server).get(path).set('Cookie', cookie).expect(404);
    },
  );

  it('opens the import to the administration token alone', async () => {
    const send = (authorization?: string) => {
      const sent = strangerAt(api.server).post('/api/v1/imports/agencies');
      return authorization === undefined ? sent : sent.set('Authorization', authorization);
    };

    for (const authorization of [undefined, 'Bearer', 'Bearer wrong', `Basic ${ADMIN_TOKEN}`]) {
      const { status, body, headers } = await send(authorization);
      expect([status, body.code]).toEqual([401, 'access.admin_token_required']);
      expect(headers['www-authenticate']).toBe('Bearer');
    }
  });
});

describe('without an administration token in the settings', () => {
  it('keeps the administration shut for everybody', async () => {
    const api = await startApi({ adminToken: null });
    const { status } = await strangerAt(api.server)
      .post('/api/v1/imports/agencies')
      .set('Authorization', 'Bearer null');
    await api.close();

    expect(status).toBe(401);
  });
});

describe('over https', () => {
  it('uses the __Host- cookie and says so for a year', async () => {
    const api = await startApi({ publicUrl: 'https://raccordo.example' });
    const { headers } = await strangerAt(api.server).post('/api/v1/briefs').send({});
    await api.close();

    expect((headers['set-cookie'] as unknown as string[])[0]).toMatch(
      /^__Host-raccordo_guest=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });
});
