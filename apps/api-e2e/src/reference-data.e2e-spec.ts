import { aBrief } from '@raccordo/brief/testing';
import { FIGURE_ID, SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { type Api, guestAt, startApi, strangerAt } from './support/api.ts';
import { someAgencies } from './support/agencies.ts';
import { type PersonAt, personAt } from './support/people.ts';

const FIGURE = FIGURE_ID.recurringHours('search_ads');
const PATH = `/api/v1/admin/reference-data/figures/items/${FIGURE}`;
const shipped = SHIPPED_FIGURES.byId[FIGURE];

const revised = (low: number) => ({
  figure: {
    ...shipped,
    value: { low, typical: low + 4, high: low + 8 },
    source: 'Survey of 2027',
    confidence: 'primary',
  },
  label: null,
  mapping: null,
  restoresVersion: null,
});

describe('reference data', () => {
  let api: Api;
  let admin: PersonAt;

  beforeAll(async () => {
    api = await startApi();
    await api.addAgencies(someAgencies(8));
    admin = await personAt(api, { isAdmin: true });
  });

  afterAll(() => api.close());

  async function submitted() {
    const guest = guestAt(api.server);
    const { body } = await guest.post('/api/v1/briefs').send({ content: aBrief() }).expect(201);
    const path = `/api/v1/briefs/${body.id as string}`;
    await guest.post(`${path}/submit`).set('If-Match', '"1"').expect(200);
    return { guest, path };
  }

  async function previewed(path: string) {
    for (;;) {
      const { body } = await admin.agent.get(path).expect(200);
      if (body.preview?.status !== 'running') return body.preview;
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  it('are a draft, then seen, then in force for everybody, and can be told from what they were', async () => {
    const before = await submitted();
    const { agent } = admin;
    const { body: item } = await agent.get(PATH).expect(200).expect('etag', '"1"');
    expect(item).toMatchObject({ kind: 'figure', version: 1, draft: null, history: [] });

    await agent.put(`${PATH}/draft`).set('If-Match', '"1"').send(revised(9)).expect(200);
    await agent
      .post(`${PATH}/publications`)
      .set('If-Match', '"2"')
      .send({ reason: 'A newer survey' })
      .expect(409)
      .expect(({ body }) => expect(body.code).toBe('reference.not_previewed'));
    const { body: started } = await agent
      .post(`${PATH}/previews`)
      .set('If-Match', '"2"')
      .expect(202);
    const preview = await previewed(PATH);
    expect(preview).toMatchObject({
      id: started.id,
      status: 'done',
      done: 1,
      total: 1,
      effect: { reach: 'rankings', agencies: 8, needs: [{ ordinal: 1 }] },
    });
    await agent
      .get(`/api/v1/admin/reference-data/previews/${started.id as string}`)
      .expect(200)
      .expect(({ body }) => expect(body).toEqual(preview));

    const { body: after } = await agent
      .post(`${PATH}/publications`)
      .set('If-Match', '"2"')
      .send({ reason: 'A newer survey' })
      .expect(200)
      .expect('etag', '"3"');
    expect(after).toMatchObject({
      value: { figure: { value: { low: 9 }, confidence: 'primary' } },
      draft: null,
      history: [{ version: 1, reason: 'A newer survey', restoresVersion: null }],
    });

    // Whoever comes now is planned with the new figure, whoever came before keeps the old one.
    const now = await submitted();
    const minutes = async ({ guest, path }: typeof now) => {
      const { body } = await guest.get(`${path}/need`).expect(200);
      const lines = body.lines as readonly { capability: string; recurringMinutes: number }[];
      return lines.find(({ capability }) => capability === 'search_ads')?.recurringMinutes;
    };
    expect([await minutes(before), await minutes(now)]).toEqual([6 * 60, 9 * 60]);
    const { body: brief } = await now.guest.get(now.path).expect(200);
    expect(brief.figureVersion).toBe(1);
  });

  it('are public with their version as ETag, and not sent again to who has it', async () => {
    const stranger = strangerAt(api.server);
    for (const path of ['reference-revisions', 'ranking-rules', 'taxonomy']) {
      const { headers, body } = await stranger.get(`/api/v1/${path}`).expect(200);
      expect(Object.keys(body as object).length).toBeGreaterThan(0);
      const tag = headers['etag'] ?? '';
      const again = await stranger.get(`/api/v1/${path}`).set('If-None-Match', tag);
      expect([again.status, again.text]).toEqual([304, '']);
      await stranger.get(`/api/v1/${path}`).set('If-None-Match', '"older"').expect(200);
    }
    const { body } = await stranger.get('/api/v1/reference-revisions');
    expect(body).toMatchObject({ figureVersion: 1, figures: [{ figureId: FIGURE, version: 1 }] });
    const { body: rules } = await stranger.get('/api/v1/ranking-rules');
    const figures = rules.figures as readonly { id: string; low: number }[];
    expect(figures.find(({ id }) => id === FIGURE)?.low).toBe(9);
  });

  it('take names and labels with any sign in them', async () => {
    const { agent } = admin;
    const path = `/api/v1/admin/reference-data/mappings/items/${encodeURIComponent('UX/UI Design')}`;
    const { body } = await agent.get(path).expect(200);
    expect(body).toMatchObject({
      itemId: 'UX/UI Design',
      value: { mapping: { meaning: 'mapped' } },
    });
    await agent
      .put(`${path}/draft`)
      .set('If-Match', '"1"')
      .send({
        figure: null,
        label: null,
        mapping: { meaning: 'mapped', parts: [{ capability: 'cro_ux', confidence: 0.9 }] },
        restoresVersion: null,
      })
      .expect(200);
    await agent.post(`${path}/previews`).set('If-Match', '"2"').expect(202);
    expect(await previewed(path)).toMatchObject({ effect: { reach: 'next_import' } });
    await agent
      .post(`${path}/publications`)
      .set('If-Match', '"2"')
      .send({ reason: 'Mostly conversion work' })
      .expect(200);

    const labels = '/api/v1/admin/reference-data/labels';
    const { body: list } = await agent.get(labels).expect(200);
    expect(list.items).toContainEqual(
      expect.objectContaining({ itemId: 'capability.seo.name', version: 0, isDrafted: false }),
    );
  });

  it('say what is wrong with a value, where', async () => {
    const { agent } = admin;
    const { headers } = await agent.get(PATH).expect(200);
    const send = (body: object) =>
      agent
        .put(`${PATH}/draft`)
        .set('If-Match', headers['etag'] ?? '')
        .send(body);
    const backwards = revised(9);
    const { status, body } = await send({
      ...backwards,
      figure: { ...backwards.figure, value: { low: 9, typical: 8, high: 300 }, source: ' ' },
    });
    expect([status, body.code]).toEqual([422, 'reference.invalid']);
    expect(body.violations).toEqual([
      { path: 'figure.value.high', code: 'too_high', limit: 200 },
      { path: 'figure.value.low', code: 'out_of_order' },
      { path: 'figure.source', code: 'required' },
    ]);
    await send({ ...backwards, figure: null }).expect(422);
    await send({ ...backwards, figure: { ...backwards.figure, extra: 1 } }).expect(400);
    await agent
      .post(`${PATH}/publications`)
      .set('If-Match', headers['etag'] ?? '')
      .send({ reason: '  ' })
      .expect(400);
  });

  it('are edited on the version that was read', async () => {
    const { agent } = admin;
    await agent.put(`${PATH}/draft`).send(revised(12)).expect(428);
    await agent.put(`${PATH}/draft`).set('If-Match', '"99"').send(revised(12)).expect(412);
    const { headers } = await agent.get(PATH).expect(200);
    await agent
      .delete(`${PATH}/draft`)
      .set('If-Match', headers['etag'] ?? '')
      .expect(409)
      .expect(({ body }) => expect(body.code).toBe('reference.no_draft'));
  });

  it('are not there under another name', async () => {
    const { agent } = admin;
    for (const path of [
      'figures/items/hours.fax',
      'figures/items/constructor',
      'labels/items/capability.fax.name',
      'mappings/items/%20',
      'rules/items/seo',
      'rules',
      'previews/nothing',
    ]) {
      const { status } = await agent.get(`/api/v1/admin/reference-data/${path}`);
      expect([path, status]).toEqual([path, 404]);
    }
  });

  it('are for admins alone', async () => {
    const person = await personAt(api, { firm: 'owner' });
    const withoutSecondFactor = await personAt(api, { isAdmin: true, hasSecondFactor: false });
    const paths = ['/api/v1/admin/reference-data/figures', PATH];
    for (const path of paths) {
      const statuses = await Promise.all(
        [strangerAt(api.server), person.agent, withoutSecondFactor.agent].map((agent) =>
          agent.get(path).then(({ status }) => status),
        ),
      );
      expect(statuses).toEqual([401, 403, 403]);
    }
  });
});
