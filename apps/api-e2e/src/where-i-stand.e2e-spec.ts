import { TransactionRunner } from '@raccordo/api/testing';
import { aBrief } from '@raccordo/brief/testing';
import { agencyId, someAgencies } from './support/agencies.ts';
import { type Api, guestAt, startApi, strangerAt } from './support/api.ts';
import { type PersonAt, personAt } from './support/people.ts';

interface Summary {
  readonly need: { readonly key: string; readonly kind: string; readonly title: object | null };
  readonly position: number | null;
  readonly of: number;
  readonly scorePpm: number;
  readonly gate: string | null;
  readonly best: { readonly position: number | null; readonly liftPpm: number } | null;
}

interface StandingPage {
  readonly items: readonly Summary[];
  readonly nextCursor: string | null;
}

interface Standing extends Summary {
  readonly breakdown: {
    readonly scorePpm: number;
    readonly contributions: readonly { readonly pointsPpm: number }[];
    readonly lines: readonly { readonly neededMinutes: number }[];
  };
  readonly moves: readonly { readonly liftPpm: number }[];
  readonly otherScoresPpm: readonly number[];
}

const address = (organisationId: string, rest = '') =>
  `/api/v1/organisations/${organisationId}/where-i-stand${rest}`;

describe('where an agency stands', () => {
  let api: Api;
  let owner: PersonAt;

  beforeAll(async () => {
    api = await startApi();
    await api.addAgencies(someAgencies(7));
    owner = await personAt(api, { firm: 'owner', kind: 'agency' });
    const transactions = api.app.get(TransactionRunner, { strict: false });
    await transactions.asSystem(() =>
      transactions.query('UPDATE agencies SET organisation_id = $1 WHERE id = $2', [
        owner.organisationId,
        agencyId(3),
      ]),
    );
  });

  afterAll(() => api.close());

  const read = async <Body>(rest: string): Promise<Body> => {
    const { body } = await owner.agent.get(address(owner.organisationId, rest)).expect(200);
    return body as Body;
  };

  async function submitAs(name: string): Promise<void> {
    const guest = guestAt(api.server);
    const content = aBrief({
      firm: { name, vatNumber: null },
      ask: { text: `Siamo ${name} e cerchiamo aiuto.` },
    });
    const { body } = await guest.post('/api/v1/briefs').send({ content }).expect(201);
    const { id } = body as { id: string };
    await guest.post(`/api/v1/briefs/${id}/submit`).set('if-match', '"1"').expect(200);
  }

  it('is told for every typical need, page by page', async () => {
    const whole = await read<StandingPage>('?limit=50');
    expect(whole.items).toHaveLength(11);
    expect(whole.nextCursor).toBeNull();

    const pages: Summary[] = [];
    let cursor: string | null = null;
    do {
      const page: StandingPage = await read(
        `?limit=4${cursor === null ? '' : `&cursor=${cursor}`}`,
      );
      pages.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);

    expect(pages.map(({ need }) => need.key)).toEqual(whole.items.map(({ need }) => need.key));
    for (const { gate, position, of, need } of pages) {
      expect(need.title).not.toBeNull();
      expect(position === null).toBe(gate !== null);
      expect(position ?? 0).toBeLessThanOrEqual(of);
    }
  });

  it('is explained with figures that add up, and the place among the others', async () => {
    const { items } = await read<StandingPage>('?limit=50');
    const ranked = items.find(({ position }) => position !== null);
    const standing = await read<Standing>(`/needs/${ranked?.need.key ?? ''}`);

    const { contributions, scorePpm } = standing.breakdown;
    expect(contributions.reduce((sum, { pointsPpm }) => sum + pointsPpm, 0)).toBe(scorePpm);
    expect(standing.otherScoresPpm).toHaveLength(standing.of - 1);
    const better = standing.otherScoresPpm.filter((score) => score > scorePpm).length;
    const level = standing.otherScoresPpm.filter((score) => score === scorePpm).length;
    expect(standing.position).toBeGreaterThan(better);
    expect(standing.position).toBeLessThanOrEqual(better + level + 1);
    const lifts = standing.moves.map(({ liftPpm }) => liftPpm);
    expect(lifts).toEqual([...lifts].sort((a, b) => b - a));
    expect(standing.best).toEqual(standing.moves[0] ?? null);
  });

  it('is told for real needs only when three firms are alike, and never says who', async () => {
    await submitAs('Canarino Uno');
    await submitAs('Canarino Due');
    expect((await read<StandingPage>('?kind=real')).items).toEqual([]);

    await submitAs('Canarino Tre');
    const { body } = await owner.agent.get(address(owner.organisationId, '?kind=real')).expect(200);
    const { items } = body as StandingPage;

    expect(items).toHaveLength(3);
    const detail = await read<Standing>(`/needs/${items[0]?.need.key ?? ''}`);
    for (const { neededMinutes } of detail.breakdown.lines) expect(neededMinutes % 60).toBe(0);
    expect(JSON.stringify([body, detail])).not.toMatch(/canarino|aiuto|briefId|vatNumber/i);
  });

  it('comes with demand and supply, and the attention received', async () => {
    const demand = await read<{ rows: { capability: string; needs: number | null }[] }>(
      '/demand?region=ITC4&days=365',
    );
    expect(demand.rows).toHaveLength(25);
    expect(demand.rows.find(({ capability }) => capability === 'search_ads')).toMatchObject({
      needs: 3,
      onSite: { offering: 7, proving: 7, available: 7 },
    });
    expect(await read('/exposure')).toMatchObject({ days: 90, lists: 3 });
    expect(await read('/partners')).toEqual({ days: 365, teams: null, partners: [] });
  });

  it.each([
    '?limit=51',
    '?kind=imaginary',
    '?cursor=nonsense',
    '/demand?days=30',
    '/demand?region=XX',
  ])('refuses %s', async (rest) => {
    await owner.agent.get(address(owner.organisationId, rest)).expect(400);
  });

  it.each(['', '/demand', '/exposure', '/needs/any'])(
    'is nobody else’s business: %s',
    async (rest) => {
      await strangerAt(api.server).get(address(owner.organisationId, rest)).expect(401);
      const rival = await personAt(api, { firm: 'owner', kind: 'agency' });
      await rival.agent.get(address(owner.organisationId, rest)).expect(404);
    },
  );

  it('is for whoever works there, not for advisers', async () => {
    const adviser = await personAt(api, { firm: 'adviser', of: owner.organisationId });
    await adviser.agent.get(address(owner.organisationId)).expect(403);
    const member = await personAt(api, { firm: 'member', of: owner.organisationId });
    await member.agent.get(address(owner.organisationId)).expect(200);
  });

  it('says so when no agency is listed, or the need is not told', async () => {
    const empty = await personAt(api, { firm: 'owner', kind: 'agency' });
    const without = await empty.agent.get(address(empty.organisationId)).expect(409);
    expect(without.body).toMatchObject({ code: 'standing.without_agency' });
    const unknown = await owner.agent
      .get(address(owner.organisationId, '/needs/nobody'))
      .expect(404);
    expect(unknown.body).toMatchObject({ code: 'standing.need_not_found' });
  });
});
