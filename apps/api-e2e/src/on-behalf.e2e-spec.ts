import { aBrief } from '@raccordo/brief/testing';
import { AS_IN_THE_BRIEF, choiceOf, mixPlanOf, plannerOf } from '@raccordo/planning';
import { type Api, startApi } from './support/api.ts';
import { type PersonAt, personAt } from './support/people.ts';

const BRIEFS = '/api/v1/briefs';

describe('an adviser of several firms', () => {
  let api: Api;
  let owner: PersonAt;
  let other: PersonAt;
  let adviser: PersonAt;

  beforeAll(async () => {
    api = await startApi();
    owner = await personAt(api, { firm: 'owner' });
    other = await personAt(api, { firm: 'owner' });
    adviser = await personAt(api, { firm: 'adviser', of: owner.organisationId });
    await adviser.join(other.organisationId, 'adviser');
  });

  afterAll(() => api.close());

  const begin = async ({ agent }: PersonAt, { organisationId }: PersonAt): Promise<string> => {
    const brief = { content: aBrief(), organisationId };
    return (await agent.post(BRIEFS).send(brief).expect(201)).body.id as string;
  };
  const authorshipOf = async ({ agent }: PersonAt, id: string) =>
    (await agent.get(`${BRIEFS}/${id}/authorship`).expect(200)).body.authorship as unknown;
  const actsIn = async ({ agent, organisationId }: PersonAt) =>
    (await agent.get(`/api/v1/organisations/${organisationId}/acts-on-behalf`).expect(200)).body
      .items as { action: string; briefId: string; actorName: string }[];

  it('must say for which one a brief is', async () => {
    const { body } = await adviser.agent.post(BRIEFS).send({}).expect(422);
    expect(body.code).toBe('brief.organisation_required');
  });

  it('is named in the brief, beside the firm it is for', async () => {
    const id = await begin(adviser, owner);
    const byAdviser = { name: 'Ada Prova', role: 'adviser' };
    expect(await authorshipOf(owner, id)).toEqual({
      organisationName: 'Officina Prova',
      createdBy: byAdviser,
      updatedBy: byAdviser,
    });

    await owner.agent
      .put(`${BRIEFS}/${id}`)
      .set('If-Match', '"1"')
      .send({ content: aBrief() })
      .expect(200);

    expect(await authorshipOf(adviser, id)).toMatchObject({
      createdBy: byAdviser,
      updatedBy: { name: 'Ada Prova', role: 'owner' },
    });
    const { body } = await owner.agent.get(BRIEFS).expect(200);
    expect(body.items).toMatchObject([
      { id, authorship: { createdBy: byAdviser, updatedBy: { role: 'owner' } } },
    ]);
  });

  it('stays named once they have left', async () => {
    const leaver = await personAt(api, { firm: 'adviser', of: other.organisationId });
    const id = await begin(leaver, other);
    await leaver.agent.post(`/api/v1/organisations/${other.organisationId}/departure`).expect(204);

    expect(await authorshipOf(other, id)).toMatchObject({
      createdBy: { name: 'Ada Prova', role: 'adviser' },
    });
  });

  it('leaves each act in the log of that firm, and of no other', async () => {
    const [firm, elsewhere] = [
      await personAt(api, { firm: 'owner' }),
      await personAt(api, { firm: 'owner' }),
    ];
    await adviser.join(firm.organisationId, 'adviser');
    const id = await begin(adviser, firm);
    const draft = `${BRIEFS}/${id}`;
    await adviser.agent.post(`${draft}/submit`).set('If-Match', '"1"').expect(200);
    const planner = plannerOf(aBrief());
    const asked = { question: AS_IN_THE_BRIEF, firstMonth: 1, budgetMinor: null };
    await adviser.agent
      .put(`${draft}/plan`)
      .set('If-Match', '"2"')
      .send(choiceOf(planner, mixPlanOf(planner).mixes[0]!.mix, asked))
      .expect(200);
    const copy = await adviser.agent.post(`${draft}/duplicate`).expect(201);
    expect(copy.body.chosenPlan).toBeNull();
    await adviser.agent
      .delete(`${BRIEFS}/${copy.body.id as string}`)
      .set('If-Match', '"1"')
      .expect(204);
    // Its own people leave none: what they do is the firm's.
    await begin(firm, firm);

    expect((await actsIn(firm)).map(({ action, briefId }) => [action, briefId])).toEqual([
      ['brief.deleted_on_behalf', copy.body.id],
      ['brief.copied_on_behalf', copy.body.id],
      ['brief.planned_on_behalf', id],
      ['brief.submitted_on_behalf', id],
      ['brief.begun_on_behalf', id],
    ]);
    expect(await actsIn(elsewhere)).toEqual([]);
    expect(new Set((await actsIn(firm)).map(({ actorName }) => actorName))).toEqual(
      new Set(['Ada Prova']),
    );
  });

  it('gives the audit log who did it and for whom', async () => {
    const admin = await personAt(api, { isAdmin: true });
    const firm = await personAt(api, { firm: 'owner' });
    await adviser.join(firm.organisationId, 'adviser');
    const id = await begin(adviser, firm);

    const { body } = await admin.agent
      .get('/api/v1/admin/audit/acts')
      .query({ action: 'brief.begun_on_behalf', objectId: firm.organisationId })
      .expect(200);

    expect(body.items).toMatchObject([
      { actorId: adviser.userId, objectKind: 'organisation', objectId: firm.organisationId },
    ]);
    const { body: act } = await admin.agent
      .get(`/api/v1/admin/audit/acts/${String(body.items[0].seq)}`)
      .expect(200);
    expect(act.after).toEqual({ briefId: id, role: 'adviser' });
  });
});
