import { aBrief } from '@raccordo/brief/testing';
import { agencyId, someAgencies } from './support/agencies.ts';
import { type Agent, aPerson, newEmail, signIn } from './support/accounts.ts';
import { type Api, guestAt, startApi } from './support/api.ts';

const BRIEFS = '/api/v1/briefs';

/** What a brief led to, as its pages ask for it. */
const RESULTS = [
  '/diagnosis',
  '/need',
  '/matches',
  `/matches/${agencyId(1)}`,
  `/matches/compare?agencyIds=${agencyId(0)},${agencyId(1)}`,
  '/exclusions',
] as const;

describe('a guest who signs up', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
    await api.addAgencies(someAgencies(4));
  });

  afterAll(() => api.close());

  /** A brief with its matches, and a draft at its second version. */
  async function guestWithBriefs() {
    const guest = guestAt(api.server);
    const { body: sent } = await guest.post(BRIEFS).send({ content: aBrief() }).expect(201);
    const submitted = `${BRIEFS}/${sent.id as string}`;
    await guest.post(`${submitted}/submit`).set('If-Match', '"1"').expect(200);
    const { body: begun } = await guest.post(BRIEFS).send({}).expect(201);
    const draft = `${BRIEFS}/${begun.id as string}`;
    await guest.put(draft).set('If-Match', '"1"').send({ content: aBrief() }).expect(200);
    return { guest, submitted, draft };
  }

  const resultsOf = (agent: Agent, path: string) =>
    Promise.all(
      RESULTS.map(async (route) => (await agent.get(`${path}${route}`).expect(200)).body as object),
    );

  async function signUp(agent: Agent, changes: object = {}): Promise<string> {
    const email = newEmail();
    await agent.post('/api/v1/sign-up').send(aPerson(email, changes)).expect(202);
    await signIn(agent, email).expect(200);
    return email;
  }

  /** Whoever has only the cookie of before. */
  const sessionless = (agent: Agent): Agent => {
    const before = guestAt(api.server);
    const cookie = agent.jar.getCookie('raccordo_guest', {
      domain: '127.0.0.1',
      path: '/',
      script: false,
      secure: false,
    });
    if (cookie !== undefined) before.jar.setCookie(cookie.toString());
    return before;
  };

  it('finds every brief, its matches and its draft as they were', async () => {
    const { guest, submitted, draft } = await guestWithBriefs();
    const before = await resultsOf(guest, submitted);

    const email = await signUp(guest);

    expect(await resultsOf(guest, submitted)).toEqual(before);
    const elsewhere = guestAt(api.server);
    await signIn(elsewhere, email).expect(200);
    expect(await resultsOf(elsewhere, submitted)).toEqual(before);
    const { body } = await elsewhere.get(BRIEFS).expect(200);
    const ids = body.items.map(({ id }: { id: string }) => `${BRIEFS}/${id}`) as string[];
    expect(new Set(ids)).toEqual(new Set([submitted, draft]));
  });

  it('goes on with what was being typed: the draft is still the version it was', async () => {
    const { guest, draft } = await guestWithBriefs();

    await signUp(guest);

    const { body, headers } = await guest
      .put(draft)
      .set('If-Match', '"2"')
      .send({ content: aBrief() })
      .expect(200);
    expect([headers.etag, body.id]).toEqual(['"3"', draft.slice(BRIEFS.length + 1)]);
    await guest.post(`${draft}/submit`).set('If-Match', '"3"').expect(200);
  });

  it('leaves nothing to whoever holds only the old cookie', async () => {
    const { guest, submitted, draft } = await guestWithBriefs();
    const control = sessionless(guest);
    await control.get(submitted).expect(200);

    await signUp(guest);

    const before = sessionless(guest);
    for (const path of [submitted, draft, `${submitted}/matches`])
      await before.get(path).expect(404);
    const { body } = await before.get(BRIEFS).expect(200);
    expect(body.items).toEqual([]);
  });

  it('keeps them as a guest without a firm, and gives them to the first one founded', async () => {
    const { guest, submitted } = await guestWithBriefs();
    const before = await resultsOf(guest, submitted);
    const email = await signUp(guest, { organisation: null });
    expect((await guest.get(submitted).expect(200)).body.organisationId).toBeNull();
    const found = (kind: string) =>
      guest.post('/api/v1/organisations').send({ kind, name: 'Rossi srl', vatNumber: null });

    await found('agency').expect(201);
    expect((await guest.get(submitted).expect(200)).body.organisationId).toBeNull();
    const { body: firm } = await found('sme').expect(201);

    const elsewhere = guestAt(api.server);
    await signIn(elsewhere, email).expect(200);
    expect(await resultsOf(elsewhere, submitted)).toEqual(before);
    expect((await elsewhere.get(submitted)).body.organisationId).toBe(firm.id);
  });
});
