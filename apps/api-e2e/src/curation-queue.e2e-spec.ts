import { aBrief } from '@raccordo/brief/testing';
import { anAgency } from '@raccordo/agency/testing';
import { AgencyIndexHolder, TransactionRunner } from '@raccordo/api/testing';
import { asAgencyId } from '@raccordo/kernel';
import { v7 } from 'uuid';
import { type Api, eventually, guestAt, startApi, strangerAt } from './support/api.ts';
import { aListedAgency, type ListedAgency } from './support/listed-agency.ts';
import { type PersonAt, personAt } from './support/people.ts';
import { type ExplainedLine, publishedScorePpm, withVerified } from './support/published-score.ts';

interface Line extends ExplainedLine {
  readonly coveragePpm: number;
}

describe('what waits for an admin', () => {
  let api: Api;
  let admin: PersonAt;

  beforeAll(async () => {
    api = await startApi();
    admin = await personAt(api, { isAdmin: true });
  });

  afterAll(() => api.close());

  const CLAIM = 'search_ads';
  const claimUrl = ({ agencyId }: ListedAgency) => `/api/v1/admin/claims/${agencyId}/${CLAIM}`;
  const profileUrl = ({ owner }: ListedAgency) => `/api/v1/admin/profiles/${owner.organisationId}`;
  const ask = ({ owner, root, caseId }: ListedAgency) =>
    owner.agent
      .post(`${root}/claims/${CLAIM}/request`)
      .send({ caseId, message: 'Il caso.' })
      .expect(200);
  const decide = (url: string, version: number, decision: string, reason = '') =>
    admin.agent.post(`${url}/decision`).set('If-Match', `"${version}"`).send({ decision, reason });
  const levelOf = async ({ slug }: ListedAgency) => {
    const { body } = await strangerAt(api.server).get(`/api/v1/agencies/${slug}`).expect(200);
    return (body.offers as Line[]).find(({ capability }) => capability === CLAIM)?.evidence;
  };
  const queued = async (query: Record<string, string | number> = {}) => {
    const { body } = await admin.agent.get('/api/v1/admin/queue').query({ limit: 100, ...query });
    return body.items as { kind: string; id: string; agencyName: string; impactPpm: number }[];
  };
  /** Ends when the news has arrived; the test's own time limit is the only one. */
  const hears = async ({ userId }: PersonAt, kind: string): Promise<void> => {
    const transactions = api.app.get(TransactionRunner, { strict: false });
    for (;;) {
      const rows = await transactions.asSystem(() =>
        transactions.query('SELECT 1 FROM notifications WHERE user_id = $1 AND kind = $2', [
          userId,
          kind,
        ]),
      );
      if (rows.length > 0) return;
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  /** The latest entry of the log about an action, whole. */
  const actOf = async (action: string): Promise<unknown> => {
    const url = '/api/v1/admin/audit/acts';
    const { body: list } = await admin.agent.get(url).query({ action }).expect(200);
    const { body } = await admin.agent.get(`${url}/${list.items[0].seq as number}`).expect(200);
    return body;
  };

  it('shows everything of a new profile, and after an approval only what changed', async () => {
    const agency = await aListedAgency(api);
    const { body: first } = await admin.agent.get(profileUrl(agency)).expect(200);
    await decide(profileUrl(agency), first.version, 'approve').expect(204);
    const { body: own } = await agency.owner.agent.get(agency.root);
    const terms = { ...own.content.terms, hourlyRateMinor: 64_00 };
    await agency.owner.agent
      .put(agency.root)
      .set('If-Match', `"${own.version}"`)
      .send({ content: { ...own.content, terms } })
      .expect(200);
    await agency.owner.agent
      .post(`${agency.root}/publish`)
      .set('If-Match', `"${Number(own.version) + 1}"`)
      .expect(200);

    const { body: second } = await admin.agent.get(profileUrl(agency)).expect(200);

    expect(first.changes.length).toBeGreaterThan(10);
    expect(first).toMatchObject({ reviewState: 'waiting', vatCheck: 'not_asked', twins: [] });
    expect(second.changes).toEqual([
      { path: 'terms.hourlyRateMinor', kind: 'changed', before: '5800', after: '6400' },
    ]);
  });

  it('is decided once: who read an older version is told so', async () => {
    const agency = await aListedAgency(api);
    const { body } = await admin.agent.get(profileUrl(agency));
    const version = body.version as number;

    const answers = [
      await admin.agent
        .post(`${profileUrl(agency)}/decision`)
        .send({ decision: 'approve', reason: '' }),
      await decide(profileUrl(agency), version + 1, 'approve'),
      await decide(profileUrl(agency), version, 'reject'),
      await decide(profileUrl(agency), version, 'reject', 'Non è una agenzia.'),
      await decide(profileUrl(agency), version + 1, 'approve'),
    ];

    expect(answers.map(({ status, body: { code } }) => [status, code])).toEqual([
      [428, 'precondition.missing'],
      [412, 'precondition.stale'],
      [422, 'decision.reason_missing'],
      [204, undefined],
      [409, 'profile.not_waiting'],
    ]);
    await strangerAt(api.server).get(`/api/v1/agencies/${agency.slug}`).expect(404);
    expect(await actOf('profile.rejected')).toMatchObject({
      objectId: agency.owner.organisationId,
      before: { reviewState: 'waiting' },
      after: { reviewState: 'rejected' },
      reason: 'Non è una agenzia.',
    });
  });

  it('verifies a claim: page, ranking and the next match follow, by the published weight', async () => {
    const agency = await aListedAgency(api);
    const { agencyId } = agency;
    const holder = api.app.get(AgencyIndexHolder, { strict: false });
    await eventually(() => holder.find(agencyId) !== null);
    const matchOf = async () => {
      const guest = guestAt(api.server);
      const { body: brief } = await guest.post('/api/v1/briefs').send({ content: aBrief() });
      const url = `/api/v1/briefs/${brief.id as string}`;
      await guest.post(`${url}/submit`).set('If-Match', '"1"').expect(200);
      const { body } = await guest.get(`${url}/matches/${agencyId}`).expect(200);
      const lines = body.lines as Line[];
      return { score: body.scorePpm as number, lines };
    };
    const before = await matchOf();
    const line = before.lines.find(({ capability }) => capability === CLAIM);
    await ask(agency);
    const { body: shown } = await admin.agent.get(claimUrl(agency)).expect(200);

    await decide(claimUrl(agency), shown.version, 'verify').expect(200);
    await eventually(() => holder.find(agencyId)?.offers[1]?.evidence === 'verified');
    const after = await matchOf();

    expect(line).toBeDefined();
    expect(shown).toMatchObject({
      state: 'requested',
      level: 'shown',
      matches: 1,
      impactPpm: Math.floor((line?.weightPpm ?? 0) / 5),
      cases: [{ id: agency.caseId }],
    });
    expect(await levelOf(agency)).toBe('verified');
    const now = after.lines.find(({ capability }) => capability === CLAIM);
    expect(now?.evidence).toBe('verified');
    expect(now?.coveragePpm).toBe(
      Math.floor(((now?.weightPpm ?? 0) * (now?.coveredMinutes ?? 0)) / (now?.neededMinutes ?? 1)),
    );
    // Nothing but the factor of one line moved, and the score by exactly what is published.
    expect(after.lines.map(({ coveredMinutes }) => coveredMinutes)).toEqual(
      before.lines.map(({ coveredMinutes }) => coveredMinutes),
    );
    expect(before.score).toBe(publishedScorePpm(before.lines));
    expect(after.score).toBe(publishedScorePpm(withVerified(before.lines, CLAIM)));
    expect(after.score).toBeGreaterThan(before.score);
    expect(await actOf('claim.verified')).toMatchObject({
      objectId: `${agencyId}:${CLAIM}`,
      before: { state: 'requested' },
      after: { state: 'verified', caseId: agency.caseId },
    });
    await hears(agency.owner, 'claim-verified');
  });

  it('asks for more, and hears the answer; a rejection is read by the agency', async () => {
    const agency = await aListedAgency(api);
    await ask(agency);
    await decide(claimUrl(agency), 1, 'ask_more', 'Chi l’ha fatto?').expect(200);
    const { body: evidence } = await agency.owner.agent.get(`${agency.root}/evidence`);
    await agency.owner.agent
      .post(`${agency.root}/claims/${CLAIM}/answer`)
      .send({ caseId: agency.caseId, message: 'Noi.' })
      .expect(200);
    await decide(claimUrl(agency), 3, 'reject', 'Non convince.').expect(200);

    expect(evidence.claims[1]).toMatchObject({ state: 'more_asked', question: 'Chi l’ha fatto?' });
    expect(await levelOf(agency)).toBe('declared');
    await hears(agency.owner, 'claim-more-asked');
    await hears(agency.owner, 'claim-rejected');
    expect((await decide(claimUrl(agency), 4, 'verify')).body.code).toBe(
      'claim.transition_refused',
    );
  });

  it.each([
    ['upheld', 'uphold', 'declared'],
    ['dismissed', 'dismiss', 'verified'],
  ])('answers a contest: %s', async (state, decision, level) => {
    const agency = await aListedAgency(api);
    await ask(agency);
    await decide(claimUrl(agency), 1, 'verify').expect(200);
    const sme = await personAt(api, { firm: 'owner' });
    await sme.agent
      .post(`/api/v1/agencies/${agency.slug}/claims/${CLAIM}/contest`)
      .send({ reason: 'Era di altri.' })
      .expect(201);

    const waiting = await queued({ kind: 'contest' });
    const { body: shown } = await admin.agent.get(claimUrl(agency)).expect(200);
    const { body: decided } = await decide(
      claimUrl(agency),
      3,
      decision,
      'Sentiti entrambi.',
    ).expect(200);

    expect(waiting.map(({ id }) => id)).toContain(agency.agencyId);
    expect(shown.contests).toEqual([
      expect.objectContaining({ reason: 'Era di altri.', state: 'open' }),
    ]);
    expect(decided.state).toBe(state);
    expect(await levelOf(agency)).toBe(level);
    expect((await queued({ kind: 'contest' })).map(({ id }) => id)).not.toContain(agency.agencyId);
  });

  it('lists by age or by what moves most, page by page, and of one kind', async () => {
    const agencies = [await aListedAgency(api), await aListedAgency(api), await aListedAgency(api)];
    const all = await queued({ kind: 'profile' });
    const byImpact = await queued({ order: 'impact' });
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await admin.agent
        .get('/api/v1/admin/queue')
        .query({ order: 'impact', limit: 2, ...(cursor === null ? {} : { cursor }) })
        .expect(200);
      paged.push(
        ...(body.items as { kind: string; id: string }[]).map(({ kind, id }) => kind + id),
      );
      cursor = body.nextCursor as string | null;
    } while (cursor !== null);

    const ids = all.map(({ id }) => id);
    expect(agencies.map(({ owner }) => ids.indexOf(owner.organisationId))).toEqual(
      [3, 2, 1].map((fromEnd) => ids.length - fromEnd),
    );
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['profile']));
    expect(paged).toEqual(byImpact.map(({ kind, id }) => kind + id));
    expect(byImpact.map(({ impactPpm }) => impactPpm)).toEqual(
      byImpact.map(({ impactPpm }) => impactPpm).sort((a, b) => b - a),
    );
    await admin.agent.get('/api/v1/admin/queue').query({ cursor: 'x', order: 'age' }).expect(400);
    const { body: summary } = await admin.agent.get('/api/v1/admin/queue/summary').expect(200);
    expect(summary.waiting).toBe((await queued()).length);
  });

  it('gives a listed agency to the organisation that shows it is theirs', async () => {
    const owner = await personAt(api, { firm: 'owner', kind: 'agency' });
    const root = `/api/v1/organisations/${owner.organisationId}/agency`;
    const id = asAgencyId(v7());
    await api.addAgencies([
      anAgency({ id, slug: `elenco-${id}`, website: 'https://example.org', name: 'Da elenco' }),
    ]);
    await owner.agent.post(root).expect(201);
    const { body: asked } = await owner.agent
      .post(`${root}/ownership-requests`)
      .send({ slug: `elenco-${id}`, message: 'Siamo noi.' })
      .expect(201);
    const url = `/api/v1/admin/ownership-requests/${asked.id as string}`;
    const accept = () =>
      admin.agent.post(`${url}/decision`).send({ isAccepted: true, reason: 'Stesso dominio.' });

    const { body: shown } = await admin.agent.get(url).expect(200);
    await accept().expect(204);
    const again = await accept();
    const { body: own } = await owner.agent.get(root).expect(200);

    expect(shown).toMatchObject({
      grounds: ['email_domain'],
      agency: { id, organisationId: null },
    });
    expect(again.body.code).toBe('ownership.already_decided');
    expect(own.agencyId).toBe(id);
    await strangerAt(api.server).get(`/api/v1/agencies/elenco-${id}`).expect(200);
  });
});
