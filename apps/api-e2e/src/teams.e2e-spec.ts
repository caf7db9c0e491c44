import { anAgency } from '@raccordo/agency/testing';
import { aBrief } from '@raccordo/brief/testing';
import { agencyId, someAgencies } from './support/agencies.ts';
import { type Api, guestAt, startApi } from './support/api.ts';

const PLAIN = {
  fixedAgencyIds: [],
  excludedAgencyIds: [],
  maxMembers: 4,
  region: null,
  prefersFewer: false,
  inHouse: null,
};

interface Run {
  readonly id: string;
  readonly best: {
    readonly outcome: string;
    readonly isProven: boolean;
    readonly team: {
      readonly coveragePpm: number;
      readonly members: readonly { readonly agencyId: string; readonly isLead: boolean }[];
    } | null;
  };
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
}

describe('a team for a brief', () => {
  let api: Api;
  let guest: ReturnType<typeof guestAt>;
  let teams: string;
  const lead = anAgency({
    id: agencyId(90),
    slug: 'capofila',
    region: 'ITC4',
    servedRegions: ['ITC4'],
    minRetainerMinor: 0,
    offers: [
      {
        capability: 'marketing_management',
        shareRatio: 1,
        hoursPerMonth: 60,
        evidence: 'verified',
      },
    ],
  });

  beforeAll(async () => {
    api = await startApi();
    await api.addAgencies([...someAgencies(5), lead]);
    guest = guestAt(api.server);
    const { body } = await guest.post('/api/v1/briefs').send({ content: aBrief() }).expect(201);
    teams = `/api/v1/briefs/${body.id as string}/teams`;
    await guest.post(teams).send(PLAIN).expect(409);
    await guest.post(teams.replace('/teams', '/submit')).set('If-Match', '"1"').expect(200);
  });

  afterAll(() => api.close());

  const find = async (conditions: object): Promise<Run> => {
    const { body } = await guest
      .post(teams)
      .send({ ...PLAIN, ...conditions })
      .expect(200);
    return body as Run;
  };

  it('is found, kept, changed by what the firm wants, and seen by nobody else', async () => {
    const run = await find({});
    expect(run.best).toMatchObject({ outcome: 'found', isProven: true });
    const named = new Set(run.agencies.map(({ id }) => id));
    for (const { agencyId: id } of run.best.team?.members ?? []) expect(named).toContain(id);
    expect((await guest.get(`${teams}/${run.id}`).expect(200)).body).toEqual(run);

    const fixed = await find({ fixedAgencyIds: [lead.id] });
    expect(fixed.best.team?.members.map((member) => member.agencyId)).toContain(lead.id);
    const without = await find({ excludedAgencyIds: [lead.id], maxMembers: 1 });
    expect(without.best.team?.members).toHaveLength(1);

    await guestAt(api.server).get(`${teams}/${run.id}`).expect(404);
    const { body } = await guest.post(`${teams}/frontier`).send(PLAIN).expect(200);
    expect((body as { points: object[] }).points.length).toBeGreaterThan(8);
  });

  it.each([
    [{ maxMembers: 5 }, 400],
    [{ fixedAgencyIds: ['nobody'] }, 400],
    [{ fixedAgencyIds: [agencyId(1), agencyId(2)], maxMembers: 1 }, 422],
    [{ inHouse: { minutes: 0, capabilities: [], leads: true } }, 400],
  ])('is refused for %j', async (conditions, status) => {
    await guest
      .post(teams)
      .send({ ...PLAIN, ...conditions })
      .expect(status);
  });
});
