import { aBrief } from '@raccordo/brief/testing';
import { type Candidate, rankMatches } from '@raccordo/matching';
import {
  AS_IN_THE_BRIEF,
  choiceOf,
  mixPlanOf,
  needOfMix,
  plannerOf,
  plannerOptionsOf,
} from '@raccordo/planning';
import { agencyId, someAgencies } from './support/agencies.ts';
import { type Api, guestAt, startApi } from './support/api.ts';

const BRIEFS = '/api/v1/briefs';

describe('a guest with a brief', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
    await api.addAgencies([
      ...someAgencies(6),
      { ...someAgencies(7)[6]!, hourlyRateMinor: 5_000, minRetainerMinor: 900_000 },
    ]);
  });

  afterAll(() => api.close());

  async function submitted() {
    const guest = guestAt(api.server);
    const created = await guest.post(BRIEFS).send({ content: aBrief() }).expect(201);
    const path = `${BRIEFS}/${created.body.id as string}`;
    await guest.post(`${path}/submit`).set('If-Match', '"1"').expect(200);
    return { guest, path };
  }

  it('goes from an empty draft to a diagnosis and explained matches', async () => {
    const guest = guestAt(api.server);
    const created = await guest.post(BRIEFS).send({}).expect(201);
    expect(created.headers.etag).toBe('"1"');
    expect(created.body).toMatchObject({ state: 'draft', version: 1, clarity: { score: 0 } });
    const path = `${BRIEFS}/${created.body.id as string}`;

    const saved = await guest
      .put(path)
      .set('If-Match', '"1"')
      .send({ content: aBrief() })
      .expect(200);
    expect(saved.headers.etag).toBe('"2"');
    const resumed = await guest.get(path).expect(200);
    expect(resumed.body.content).toEqual(aBrief());

    const matched = await guest.post(`${path}/submit`).set('If-Match', '"2"').expect(200);
    expect(matched.body).toMatchObject({ state: 'matched', version: 3 });
    expect(matched.body.submittedAt).not.toBeNull();

    const diagnosis = await guest.get(`${path}/diagnosis`).expect(200);
    expect(diagnosis.body.findings.length).toBeGreaterThan(0);
    const need = await guest.get(`${path}/need`).expect(200);
    const weights = need.body.lines.map((line: { weightPpm: number }) => line.weightPpm);
    expect(weights.reduce((sum: number, weight: number) => sum + weight, 0)).toBe(1_000_000);

    const matches = await guest.get(`${path}/matches`).expect(200);
    expect(matches.body).toMatchObject({
      outcome: 'ranked',
      evaluated: 7,
      eligible: 6,
      excludedByReason: { minimum_retainer: 1 },
      nextCursor: null,
    });
    expect(matches.body.items.map((item: { rank: number }) => item.rank)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });

  it('is told how each score adds up', async () => {
    const { guest, path } = await submitted();
    const { body } = await guest.get(`${path}/matches`).expect(200);

    for (const item of body.items) {
      const points = item.contributions.map((part: { pointsPpm: number }) => part.pointsPpm);
      expect(points.reduce((sum: number, part: number) => sum + part, 0)).toBe(item.scorePpm);
    }
  });

  it('opens one match and sees who would fill its gaps', async () => {
    const { guest, path } = await submitted();

    const { body } = await guest.get(`${path}/matches/${agencyId(2)}`).expect(200);

    expect(body.agency).toMatchObject({ id: agencyId(2), name: 'Agenzia 2' });
    expect(body.gapFillers).toEqual(expect.any(Array));
    await guest.get(`${path}/matches/${agencyId(6)}`).expect(404);
    await guest.get(`${path}/matches/nobody`).expect(404);
  });

  it('compares up to four side by side', async () => {
    const { guest, path } = await submitted();
    const compare = (places: readonly number[]) =>
      guest.get(`${path}/matches/compare`).query({ agencyIds: places.map(agencyId).join(',') });

    const { body } = await compare([1, 2, 3, 4]).expect(200);
    expect(body.items).toHaveLength(4);
    const tooMany = await compare([0, 1, 2, 3, 4]).expect(422);
    expect(tooMany.body.code).toBe('matches.too_many_to_compare');
    await compare([1]).expect(400);
    await compare([1, 6]).expect(404);
  });

  it('reads who was kept out and why', async () => {
    const { guest, path } = await submitted();

    const all = await guest.get(`${path}/exclusions`).expect(200);
    expect(all.body.items).toHaveLength(1);
    expect(all.body.items[0]).toMatchObject({
      agency: { id: agencyId(6) },
      reasons: [{ reason: 'minimum_retainer', params: { minRetainerMinor: 900_000 } }],
    });
    const others = await guest.get(`${path}/exclusions`).query({ reason: 'language' }).expect(200);
    expect(others.body.items).toEqual([]);
    await guest.get(`${path}/exclusions`).query({ reason: 'price' }).expect(400);
  });

  it('keeps a stored match as it was when the agency changes', async () => {
    const { guest, path } = await submitted();
    const before = await guest.get(`${path}/matches/${agencyId(3)}`).expect(200);
    const [agency] = someAgencies(4).slice(3);

    await api.addAgencies([{ ...agency!, name: 'Nome nuovo', hourlyRateMinor: 9_000, offers: [] }]);

    const after = await guest.get(`${path}/matches/${agencyId(3)}`).expect(200);
    // Who would fill a gap, and why a claim has its level, are answers of today.
    const kept = (body: object) => ({ ...body, gapFillers: [], evidence: [] });
    expect(kept(after.body)).toEqual(kept(before.body));
    await api.addAgencies([agency!]);
  });

  it('takes another mix, and need and matches are of that mix until it is given up', async () => {
    const { guest, path } = await submitted();
    const proposed = await guest.get(`${path}/need`).expect(200);
    const question = { ...AS_IN_THE_BRIEF, refusedChannels: ['seo_content'] as const };
    const planner = plannerOf(aBrief(), undefined, plannerOptionsOf(question, 1));
    const { mix } = mixPlanOf(planner).mixes.at(-1)!;
    const asked = { question, firstMonth: 1, budgetMinor: null };
    const choice = choiceOf(planner, mix, asked);
    const choose = (version: number, sent: object) =>
      guest.put(`${path}/plan`).set('If-Match', `"${version}"`).send(sent);

    const { body: candidates } = await guest.get(`${path}/candidates`).expect(200);
    const ahead = rankMatches(
      needOfMix(planner, mix),
      candidates.items.map((item: { candidate: Candidate }) => item.candidate),
    );

    const madeUp = await choose(2, { ...choice, budgetMinor: choice.budgetMinor - 1_00 });
    expect([madeUp.status, madeUp.body.code]).toEqual([422, 'plan.choice_refused']);
    await choose(2, { ...choice, slackRatio: 0.9 }).expect(400);
    await choose(1, choice).expect(412);
    const taken = await choose(2, choice).expect(200);
    expect(taken.headers.etag).toBe('"3"');
    expect(taken.body).toMatchObject({ state: 'matched', chosenPlan: choice });

    const need = await guest.get(`${path}/need`).expect(200);
    const hoursIn = (lines: readonly { capability: string; minutes: number }[]) =>
      lines.map(({ capability, minutes }) => [capability, minutes]);
    expect(hoursIn(need.body.lines)).toEqual(hoursIn(needOfMix(planner, mix).lines));
    expect(hoursIn(need.body.lines)).not.toEqual(hoursIn(proposed.body.lines));

    // What the browser ranked ahead is to the last digit what is stored.
    const matches = await guest.get(`${path}/matches`).expect(200);
    type Item = { agency: { id: string }; scorePpm: number; coveragePpm: number };
    const stored = matches.body.items.map(({ agency, scorePpm, coveragePpm }: Item) => {
      return { id: agency.id, scorePpm, coveragePpm };
    });
    expect(stored).toHaveLength(6);
    for (const match of stored) {
      expect(ahead).toMatchObject({
        ranked: expect.arrayContaining([expect.objectContaining(match)]),
      });
    }

    const back = await guest.delete(`${path}/plan`).set('If-Match', '"3"').expect(200);
    expect(back.body).toMatchObject({ version: 4, chosenPlan: null });
    expect((await guest.get(`${path}/need`).expect(200)).body).toEqual(proposed.body);
  });

  it('changes a submitted brief only by duplicating it', async () => {
    const { guest, path } = await submitted();

    const refused = await guest.put(path).set('If-Match', '"2"').send({ content: aBrief() });
    expect([refused.status, refused.body.code]).toEqual([409, 'brief.already_submitted']);
    const again = await guest.post(`${path}/submit`).set('If-Match', '"2"');
    expect([again.status, again.body.code]).toEqual([409, 'brief.already_submitted']);

    const copy = await guest.post(`${path}/duplicate`).expect(201);
    expect(copy.body).toMatchObject({ state: 'draft', version: 1, content: aBrief() });
  });

  it('deletes a brief with its matches', async () => {
    const { guest, path } = await submitted();

    await guest.delete(path).set('If-Match', '"2"').expect(204);

    await guest.get(path).expect(404);
    await guest.get(`${path}/matches`).expect(404);
    const list = await guest.get(BRIEFS).expect(200);
    expect(list.body.items).toEqual([]);
  });

  it('learns what is missing when it submits too early', async () => {
    const guest = guestAt(api.server);
    const { body: draft } = await guest.post(BRIEFS).send({}).expect(201);

    const { body } = await guest
      .post(`${BRIEFS}/${draft.id as string}/submit`)
      .set('If-Match', '"1"')
      .expect(422);

    expect(body.code).toBe('brief.incomplete');
    expect(body.violations).toContainEqual({ path: 'firm.sector', code: 'required' });
    const still = await guest.get(`${BRIEFS}/${draft.id as string}`).expect(200);
    expect(still.body).toMatchObject({ state: 'draft', version: 1 });
  });

  it('gets an honest answer when no agency will do', async () => {
    const guest = guestAt(api.server);
    const content = aBrief({ budget: { monthlyMinor: 100_00 } });
    const { body: draft } = await guest.post(BRIEFS).send({ content }).expect(201);
    const path = `${BRIEFS}/${draft.id as string}`;
    await guest.post(`${path}/submit`).set('If-Match', '"1"').expect(200);

    const { body } = await guest.get(`${path}/matches`).expect(200);

    expect(body).toMatchObject({ outcome: 'no_agency', eligible: 0, items: [], nextCursor: null });
  });

  it('finds no matches on a draft', async () => {
    const guest = guestAt(api.server);
    const { body: draft } = await guest.post(BRIEFS).send({}).expect(201);

    const { body } = await guest.get(`${BRIEFS}/${draft.id as string}/matches`).expect(409);

    expect(body.code).toBe('matches.not_computed');
  });
});
