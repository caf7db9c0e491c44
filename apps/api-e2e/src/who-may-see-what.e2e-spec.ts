import { aBrief } from '@raccordo/brief/testing';
import { agencyId, someAgencies } from './support/agencies.ts';
import { type Api, guestAt, startApi, strangerAt } from './support/api.ts';
import { personAt } from './support/people.ts';

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

  it('opens the import to admins alone', async () => {
    const person = await personAt(api, { firm: 'owner' });
    const admin = await personAt(api, { isAdmin: true });
    const send = (by: ReturnType<typeof guestAt>) => by.post('/api/v1/admin/imports/agencies');

    const answers = [
      await send(strangerAt(api.server)),
      await send(person.agent),
      await send(admin.agent),
    ];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [401, 'access.sign_in_required'],
      [403, 'access.forbidden'],
      [422, 'import.missing_file'],
    ]);
  });

  it('shows a firm’s briefs to everybody of it, and to nobody else', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const colleague = await personAt(api, { firm: 'member', of: owner.organisationId });
    const adviser = await personAt(api, { firm: 'adviser', of: owner.organisationId });
    const stranger = await personAt(api, { firm: 'owner' });
    const { body } = await owner.agent.post('/api/v1/briefs').send({ content: aBrief() });
    const url = `/api/v1/briefs/${body.id as string}`;

    expect(body).toMatchObject({ organisationId: owner.organisationId, createdBy: owner.userId });
    for (const { agent } of [owner, colleague, adviser]) await agent.get(url).expect(200);
    for (const { agent } of [stranger]) await agent.get(url).expect(404);
    const { body: list } = await colleague.agent.get('/api/v1/briefs').expect(200);
    expect(list.items.map((item: { id: string }) => item.id)).toEqual([body.id]);
  });

  it('asks who acts for several firms which one a brief is for', async () => {
    const first = await personAt(api, { firm: 'owner' });
    const second = await personAt(api, { firm: 'owner' });
    const adviser = await personAt(api, { firm: 'adviser', of: first.organisationId });
    await adviser.join(second.organisationId, 'adviser');
    const send = (organisationId?: string) =>
      adviser.agent.post('/api/v1/briefs').send({ organisationId });

    const answers = [
      await send(),
      await send(second.organisationId),
      await send('01900000-0000-7000-8000-00000000ffff'),
    ];

    expect(answers.map(({ status }) => status)).toEqual([422, 201, 404]);
    expect(answers[1]?.body).toMatchObject({
      organisationId: second.organisationId,
      createdBy: adviser.userId,
    });
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
