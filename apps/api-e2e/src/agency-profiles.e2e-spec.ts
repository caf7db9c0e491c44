import type { AgencyProfile } from '@raccordo/agency';
import { aCase, anAgency, aProfile } from '@raccordo/agency/testing';
import { asAgencyId } from '@raccordo/kernel';
import { AgencyIndexHolder } from '@raccordo/api/testing';
import { v7 } from 'uuid';
import { type Api, eventually, startApi, strangerAt } from './support/api.ts';
import { type PersonAt, personAt } from './support/people.ts';

const RECENT = new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 7);

describe('an agency that lists itself', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  const rootOf = ({ organisationId }: PersonAt) => `/api/v1/organisations/${organisationId}/agency`;
  const caseContent = (overrides: Parameters<typeof aCase>[0] = {}) => {
    const { id: _, ...content } = aCase({ deliveredIn: RECENT, ...overrides });
    return content;
  };
  const named = (name: string): AgencyProfile => {
    const profile = aProfile();
    return { ...profile, company: { ...profile.company, name } };
  };

  async function drafted(name = `Studio ${v7()}`, content = named(name)) {
    const owner = await personAt(api, { firm: 'owner', kind: 'agency' });
    const root = rootOf(owner);
    await owner.agent.post(root).expect(201);
    await owner.agent.put(root).set('If-Match', '"1"').send({ content }).expect(200);
    return { owner, root };
  }

  async function published(name = `Studio ${v7()}`) {
    const { owner, root } = await drafted(name);
    const { body: one } = await owner.agent
      .post(`${root}/cases`)
      .send({ content: caseContent() })
      .expect(201);
    const { body } = await owner.agent.post(`${root}/publish`).set('If-Match', '"2"').expect(200);
    const { body: preview } = await owner.agent.get(`${root}/preview`).expect(200);
    const caseId = one.id as string;
    const agencyId = body.profile.agencyId as string;
    return { owner, root, caseId, agencyId, slug: preview.slug as string, body };
  }

  it('begins with the name of the organisation, once', async () => {
    const owner = await personAt(api, { firm: 'owner', kind: 'agency' });

    await owner.agent.get(rootOf(owner)).expect(404);
    const { body, headers } = await owner.agent.post(rootOf(owner)).expect(201);
    const again = await owner.agent.post(rootOf(owner)).expect(409);

    expect(headers['etag']).toBe('"1"');
    expect(body).toMatchObject({
      state: 'draft',
      agencyId: null,
      hasChanges: true,
      content: { company: { name: 'Officina Prova' }, offers: [] },
    });
    expect(again.body.code).toBe('profile.exists');
  });

  it('is not a firm that looks for one', async () => {
    const sme = await personAt(api, { firm: 'owner', kind: 'sme' });

    const { body } = await sme.agent.post(rootOf(sme)).expect(409);

    expect(body.code).toBe('profile.not_an_agency');
  });

  it('saves half-way, and refuses what is out of bounds with its path', async () => {
    const { owner, root } = await drafted();
    const { body } = await owner.agent.get(root);
    const put = (content: unknown, version = '"2"') =>
      owner.agent.put(root).set('If-Match', version).send({ content });
    const { company } = body.content;

    const stale = await put(body.content, '"1"');
    const wrong = await put({ ...body.content, company: { ...company, vatNumber: '02342520159' } });
    const script = await put({
      ...body.content,
      company: { ...company, website: 'javascript:alert(1)' },
    });
    const port = await put({
      ...body.content,
      company: { ...company, website: 'https://a.it:99999' },
    });
    const unknown = await put({ ...body.content, plan: 'gold' });
    const blank = await put({ ...body.content, offers: [], company: { ...company, name: null } });

    expect([stale.status, wrong.status, script.status, port.status, unknown.status]).toEqual([
      412, 422, 422, 422, 400,
    ]);
    expect(wrong.body.violations).toEqual([{ path: 'company.vatNumber', code: 'vat_number' }]);
    expect(script.body.violations).toEqual([{ path: 'company.website', code: 'website' }]);
    expect(port.body.violations).toEqual([{ path: 'company.website', code: 'website' }]);
    expect(blank.status).toBe(200);
  });

  it('goes live at once, visibly unchecked, and the ranking hears of it', async () => {
    const name = 'Studio Immediato';
    const { slug, agencyId, body } = await published(name);
    const holder = api.app.get(AgencyIndexHolder, { strict: false });
    await eventually(() => holder.find(agencyId) !== null);

    const { body: page } = await strangerAt(api.server).get(`/api/v1/agencies/${slug}`).expect(200);
    const { body: list } = await strangerAt(api.server)
      .get('/api/v1/agencies')
      .query({ q: name })
      .expect(200);

    expect(body).toMatchObject({
      leftOutCases: [],
      profile: { state: 'published', reviewState: 'waiting' },
    });
    expect(page).toMatchObject({ name, check: { state: 'waiting', on: null } });
    expect(page.offers).toEqual([
      expect.objectContaining({
        capability: 'marketing_management',
        evidence: 'shown',
        reason: expect.objectContaining({ kind: 'case_shown', deliveredIn: RECENT }),
      }),
      expect.objectContaining({
        capability: 'search_ads',
        evidence: 'declared',
        reason: expect.objectContaining({ kind: 'no_case' }),
      }),
    ]);
    expect(page.cases).toEqual([expect.objectContaining({ title: aCase().title })]);
    expect(list.items.map((item: { slug: string }) => item.slug)).toContain(slug);
    expect(holder.find(agencyId)?.offers.map(({ evidence }) => evidence)).toEqual([
      'shown',
      'declared',
    ]);
  });

  it('says everything that keeps it from going live, and loses nothing', async () => {
    const { owner, root } = await drafted();
    const { body } = await owner.agent.get(root);
    const content = {
      ...body.content,
      offers: [],
      terms: { ...body.content.terms, hourlyRateMinor: null },
    };
    await owner.agent.put(root).set('If-Match', '"2"').send({ content }).expect(200);

    const refused = await owner.agent.post(`${root}/publish`).set('If-Match', '"3"').expect(422);
    const { body: after } = await owner.agent.get(root);

    expect(refused.body.code).toBe('profile.not_publishable');
    expect(refused.body.violations.map(({ path }: { path: string }) => path)).toEqual([
      'terms.hourlyRateMinor',
      'offers',
    ]);
    expect(after).toMatchObject({ state: 'draft', version: 3, content });
  });

  it('publishes without the cases that are not finished, and names them', async () => {
    const { owner, root } = await drafted();
    const { body: one } = await owner.agent
      .post(`${root}/cases`)
      .send({ content: caseContent({ result: '' }) })
      .expect(201);

    const { body } = await owner.agent.post(`${root}/publish`).set('If-Match', '"2"').expect(200);

    expect(body.leftOutCases).toEqual([
      { caseId: one.id, violations: [{ path: 'result', code: 'required' }] },
    ]);
  });

  it('pauses and resumes: its page stays, and says so', async () => {
    const { owner, root, slug, agencyId } = await published();
    const isAvailable = async () =>
      (await strangerAt(api.server).get(`/api/v1/agencies/${slug}`)).body.isAvailable as boolean;
    const holder = api.app.get(AgencyIndexHolder, { strict: false });

    await owner.agent
      .post(`${root}/pause`)
      .set('If-Match', '"3"')
      .send({ reason: 'Siamo al completo.' })
      .expect(200);
    expect(await isAvailable()).toBe(false);
    await eventually(() => holder.find(agencyId)?.isAvailable === false);
    const { body } = await owner.agent.post(`${root}/resume`).set('If-Match', '"4"').expect(200);

    expect(body).toMatchObject({ state: 'published', pauseReason: null });
    expect(await isAvailable()).toBe(true);
  });

  it('is paused by nobody before it is published', async () => {
    const { owner, root } = await drafted();

    const { body } = await owner.agent
      .post(`${root}/pause`)
      .set('If-Match', '"2"')
      .send({ reason: null })
      .expect(409);

    expect(body.code).toBe('profile.not_published');
  });

  it('keeps its cases to itself, and edits them one version at a time', async () => {
    const { owner, root, caseId } = await published();
    const other = await personAt(api, { firm: 'owner', kind: 'agency' });
    await other.agent.post(rootOf(other)).expect(201);
    const url = `${root}/cases/${caseId}`;
    const theirs = `${rootOf(other)}/cases/${caseId}`;

    const foreign = await other.agent
      .put(theirs)
      .set('If-Match', '"1"')
      .send({ content: caseContent() });
    const inTheirHouse = await other.agent.get(`${root}/cases`);
    const stale = await owner.agent
      .put(url)
      .set('If-Match', '"7"')
      .send({ content: caseContent() });
    const saved = await owner.agent
      .put(url)
      .set('If-Match', '"1"')
      .send({ content: caseContent({ title: 'Riscritto' }) });
    const removed = await owner.agent.delete(url).set('If-Match', '"2"');
    const { body: list } = await owner.agent.get(`${root}/cases`);

    expect([foreign.status, foreign.body.code]).toEqual([404, 'case.not_found']);
    expect([inTheirHouse.status, inTheirHouse.body.code]).toEqual([404, 'organisation.not_found']);
    expect([stale.status, saved.status, removed.status]).toEqual([412, 200, 204]);
    expect(saved.body.content.title).toBe('Riscritto');
    expect(list.items).toEqual([]);
  });

  it('explains its evidence and its quality, and what to do next', async () => {
    const { owner, root, caseId } = await published();

    const { body: evidence } = await owner.agent.get(`${root}/evidence`).expect(200);
    const { body: quality } = await owner.agent.get(`${root}/quality`).expect(200);

    expect(
      evidence.claims.map(({ level, state }: Record<string, string>) => [level, state]),
    ).toEqual([
      ['shown', 'none'],
      ['declared', 'none'],
    ]);
    expect(evidence.ageing).toEqual([
      expect.objectContaining({ capability: 'marketing_management', caseId }),
    ]);
    expect(quality.score).toBe(
      quality.lines.reduce((sum: number, line: { points: number }) => sum + line.points, 0),
    );
    expect(quality.next).toMatchObject({ step: 'prove_offer', capability: 'search_ads' });
  });

  it('asks for a verification with a case that fits, and only once', async () => {
    const { owner, root, caseId } = await published();
    const ask = (capability: string) =>
      owner.agent.post(`${root}/claims/${capability}/request`).send({ caseId });

    const answers = [
      await ask('search_ads'),
      await ask('pr'),
      await ask('alchemy'),
      await ask('marketing_management'),
      await ask('marketing_management'),
    ];

    expect(answers.map(({ status, body }) => [status, body.code ?? body.state])).toEqual([
      [422, 'claim.case_does_not_fit'],
      [404, 'claim.not_found'],
      [404, 'claim.not_found'],
      [200, 'requested'],
      [409, 'claim.transition_refused'],
    ]);
  });

  it('is contested by people who can be reached, once each, and loses nothing yet', async () => {
    const { owner, root, slug } = await published();
    const url = `/api/v1/agencies/${slug}/claims/marketing_management/contest`;
    const sme = await personAt(api, { firm: 'owner' });
    const unreachable = await personAt(api, { isEmailVerified: false });
    const contest = (by: { agent: ReturnType<typeof strangerAt> }) =>
      by.agent.post(url).send({ reason: 'Il lavoro era di un’altra agenzia.' });

    const answers = [
      await strangerAt(api.server).post(url).send({ reason: 'No.' }),
      await contest(unreachable),
      await contest(owner),
      await contest(sme),
      await contest(sme),
    ];
    const { body: page } = await strangerAt(api.server).get(`/api/v1/agencies/${slug}`);
    const { body: evidence } = await owner.agent.get(`${root}/evidence`);

    expect(answers.map(({ status, body }) => [status, body.code ?? null])).toEqual([
      [401, 'access.sign_in_required'],
      [403, 'access.email_not_verified'],
      [409, 'claim.is_own'],
      [201, null],
      [409, 'claim.contested_already'],
    ]);
    expect(page.offers[0]).toMatchObject({ evidence: 'shown' });
    expect(evidence.claims[0]).toMatchObject({
      state: 'contested',
      isContested: true,
      contests: [{ reason: 'Il lavoro era di un’altra agenzia.', state: 'open' }],
    });
    expect(JSON.stringify(evidence)).not.toContain(sme.userId);
  });

  it('reads its own table: first what would happen, then the same into the draft', async () => {
    const { owner, root } = await drafted();
    const text = [
      'tipo;capacità;quota;ore;titolo;consegnato;risultato;nome;ruolo',
      `offerta;SEO;20;12;;;;;`,
      `caso;SEO;;;Primi su Google;${RECENT};Richieste doppie.;;`,
      'persona;SEO;;;;;;Ada;SEO',
      'fattura;;;;;;;x;',
    ].join('\n');
    const send = (isDryRun: boolean) =>
      owner.agent
        .post(`${root}/import`)
        .set('If-Match', '"2"')
        .send({ text, isDryRun })
        .expect(200);

    const { body: dry } = await send(true);
    const { body: untouched } = await owner.agent.get(root);
    const { body: done } = await send(false);
    const { body: cases } = await owner.agent.get(`${root}/cases`);

    expect(dry).toMatchObject({ isDryRun: true, offers: 1, cases: 1, people: 1 });
    expect(dry.rows.map(({ line, outcome }: Record<string, unknown>) => [line, outcome])).toEqual([
      [2, 'taken'],
      [3, 'taken'],
      [4, 'taken'],
      [5, 'left_out'],
    ]);
    expect(untouched.version).toBe(2);
    expect(dry.changes).toContainEqual(
      expect.objectContaining({ path: 'offers.seo', kind: 'added', before: 'null' }),
    );
    expect(done.changes).toEqual(dry.changes);
    expect(done.profile.version).toBe(3);
    expect(done.profile.content.offers).toContainEqual({
      capability: 'seo',
      shareBasisPoints: 2_000,
      hoursPerMonth: 12,
    });
    expect(done.profile.content.people).toEqual([
      { name: 'Ada', role: 'SEO', capabilities: ['seo'] },
    ]);
    expect(cases.items).toHaveLength(1);
  });

  it('asks for a listed agency of the same VAT number, and for no other', async () => {
    const mine = '01900000-0000-7000-8000-0000000a0001';
    const other = '01900000-0000-7000-8000-0000000a0002';
    await api.addAgencies([
      anAgency({ id: asAgencyId(mine), slug: 'in-elenco', vatNumber: 'IT 02342520158' }),
      anAgency({ id: asAgencyId(other), slug: 'di-altri', vatNumber: null, website: null }),
    ]);
    const { owner, root } = await drafted();
    const ask = (slug: string) => owner.agent.post(`${root}/ownership-requests`).send({ slug });
    const { body: candidates } = await owner.agent.get(`${root}/ownership-candidates`).expect(200);

    const answers = [
      await ask('di-altri'),
      await ask('nessuna'),
      await ask('in-elenco'),
      await ask('in-elenco'),
    ];
    const { body: list } = await owner.agent.get(`${root}/ownership-requests`);

    expect(candidates.items.map(({ slug }: { slug: string }) => slug)).toEqual(['in-elenco']);
    expect(answers.map(({ status, body }) => [status, body.code ?? body.state])).toEqual([
      [422, 'ownership.not_shown'],
      [404, 'agency.not_found'],
      [201, 'waiting'],
      [409, 'ownership.asked_already'],
    ]);
    expect(list.items).toEqual([
      expect.objectContaining({
        grounds: ['vat_number'],
        state: 'waiting',
        agencySlug: 'in-elenco',
      }),
    ]);
  });

  it('lets advisers read, and only its own people write', async () => {
    const { owner, root } = await drafted();
    const adviser = await personAt(api, { firm: 'adviser', of: owner.organisationId });
    const member = await personAt(api, { firm: 'member', of: owner.organisationId });
    const { body } = await adviser.agent.get(root).expect(200);
    const put = (by: PersonAt) =>
      by.agent.put(root).set('If-Match', '"2"').send({ content: body.content });

    const answers = [await put(adviser), await put(member)];

    expect(answers.map(({ status }) => status)).toEqual([403, 200]);
  });
});
