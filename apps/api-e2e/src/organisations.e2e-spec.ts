import { TransactionRunner } from '@raccordo/api/testing';
import { v7 } from 'uuid';
import { type Api, startApi, strangerAt } from './support/api.ts';
import { type PersonAt, personAt } from './support/people.ts';

const ORGANISATIONS = '/api/v1/organisations';
const VAT_NUMBER = '12345678903';

describe('an organisation and its people', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  const at = ({ organisationId }: PersonAt, rest = '') =>
    `${ORGANISATIONS}/${organisationId}${rest}`;

  const rolesIn = async (owner: PersonAt) => {
    const { body } = await owner.agent.get(at(owner, '/members')).expect(200);
    return Object.fromEntries(
      body.items.map(({ userId, role }: { userId: string; role: string }) => [userId, role]),
    ) as Record<string, string>;
  };

  it('is founded by anybody signed in, who owns it from the next request on', async () => {
    const person = await personAt(api);
    await strangerAt(api.server).post(ORGANISATIONS).send({}).expect(401);

    const { body, headers } = await person.agent
      .post(ORGANISATIONS)
      .send({ kind: 'sme', name: '  Rossi srl ', vatNumber: `IT ${VAT_NUMBER}` })
      .expect(201);

    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({
      kind: 'sme',
      name: 'Rossi srl',
      vatNumber: VAT_NUMBER,
      role: 'owner',
      agencyId: null,
    });
    const list = await person.agent.get(ORGANISATIONS).expect(200);
    expect(list.body).toMatchObject({ items: [{ id: body.id }], nextCursor: null });
    const read = await person.agent.get(`${ORGANISATIONS}/${body.id as string}`).expect(200);
    expect(read.body).toEqual(body);
  });

  it('is founded once, however often the request is sent', async () => {
    const person = await personAt(api);
    const found = () =>
      person.agent
        .post(ORGANISATIONS)
        .set('Idempotency-Key', 'once')
        .send({ kind: 'agency', name: 'Studio', vatNumber: null });

    const ids = [(await found()).body.id, (await found()).body.id];

    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    ['12345678901', 'check_digit'],
    ['123', 'length'],
    ['abc', 'characters'],
  ])('refuses the VAT number %s and says why', async (vatNumber, code) => {
    const owner = await personAt(api, { firm: 'owner' });
    const answers = [
      await owner.agent.post(ORGANISATIONS).send({ kind: 'sme', name: 'Rossi', vatNumber }),
      await owner.agent.put(at(owner)).set('If-Match', '"1"').send({ name: 'Rossi', vatNumber }),
    ];

    for (const { status, body } of answers) {
      expect([status, body.code]).toEqual([422, 'organisation.vat_number_invalid']);
      expect(body.violations).toEqual([{ path: 'vatNumber', code }]);
    }
  });

  it('pages through what one belongs to', async () => {
    const person = await personAt(api);
    for (const name of ['A', 'B', 'C']) {
      await person.agent.post(ORGANISATIONS).send({ kind: 'sme', name, vatNumber: null });
    }

    const first = await person.agent.get(ORGANISATIONS).query({ limit: 2 }).expect(200);
    const rest = await person.agent
      .get(ORGANISATIONS)
      .query({ limit: 2, cursor: first.body.nextCursor as string })
      .expect(200);

    const names = [...first.body.items, ...rest.body.items].map(({ name }) => name as string);
    expect(names).toEqual(['A', 'B', 'C']);
    expect(rest.body.nextCursor).toBeNull();
    await person.agent.get(ORGANISATIONS).query({ cursor: 'bm8' }).expect(400);
  });

  it('is renamed by owners, who must know what they change', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const member = await personAt(api, { firm: 'member', of: owner.organisationId });
    const change = { name: 'Rossi e figli', vatNumber: VAT_NUMBER };

    await owner.agent.put(at(owner)).send(change).expect(428);
    await member.agent.put(at(owner)).set('If-Match', '"1"').send(change).expect(403);
    const { body } = await owner.agent
      .put(at(owner))
      .set('If-Match', '"1"')
      .send(change)
      .expect(200);
    await owner.agent.put(at(owner)).set('If-Match', '"1"').send(change).expect(412);

    expect(body).toMatchObject({ ...change, version: 2 });
  });

  it('shows its people to its own, and not to its advisers or to strangers', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const member = await personAt(api, { firm: 'member', of: owner.organisationId });
    const adviser = await personAt(api, { firm: 'adviser', of: owner.organisationId });
    const stranger = await personAt(api, { firm: 'owner' });

    expect(await rolesIn(owner)).toEqual({
      [owner.userId]: 'owner',
      [member.userId]: 'member',
      [adviser.userId]: 'adviser',
    });
    await member.agent.get(at(owner, '/members')).expect(200);
    await adviser.agent.get(at(owner)).expect(200);
    await adviser.agent.get(at(owner, '/members')).expect(403);
    await stranger.agent.get(at(owner, '/members')).expect(404);
    const missing = await stranger.agent.get(`${ORGANISATIONS}/${v7()}/members`);
    expect([missing.status, missing.body.code]).toEqual([404, 'organisation.not_found']);
  });

  it('changes a role, and ends the sessions of whose role it was', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const member = await personAt(api, { firm: 'member', of: owner.organisationId });
    const put = (by: PersonAt, userId: string, role: string) =>
      by.agent.put(at(owner, `/members/${userId}/role`)).send({ role });

    await put(member, member.userId, 'owner').expect(403);
    await put(owner, member.userId, 'member').expect(204);
    await member.agent.get(at(owner)).expect(200);
    await put(owner, member.userId, 'owner').expect(204);

    await member.agent.get(at(owner)).expect(401);
    expect(await rolesIn(owner)).toMatchObject({ [member.userId]: 'owner' });
    await put(owner, v7(), 'member').expect(404);
    await put(owner, 'nobody', 'member').expect(404);
  });

  it('is advised if it is a firm, not if it is an agency', async () => {
    const agency = await personAt(api, { firm: 'owner', kind: 'agency' });
    const member = await personAt(api, { firm: 'member', of: agency.organisationId });

    const { status, body } = await agency.agent
      .put(at(agency, `/members/${member.userId}/role`))
      .send({ role: 'adviser' });

    expect([status, body.code]).toEqual([422, 'membership.role_not_for_kind']);
  });

  it('never changes the people of another organisation, whoever owns one', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const other = await personAt(api, { firm: 'owner' });
    const theirs = await personAt(api, { firm: 'member', of: other.organisationId });

    await owner.agent
      .put(at(owner, `/members/${theirs.userId}/role`))
      .send({ role: 'owner' })
      .expect(404);
    await owner.agent.delete(at(owner, `/members/${theirs.userId}`)).expect(404);
    await owner.agent.delete(at(other, `/members/${theirs.userId}`)).expect(404);

    expect(await rolesIn(other)).toEqual({ [other.userId]: 'owner', [theirs.userId]: 'member' });
  });

  it('keeps its last owner, who may go when there is another', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const member = await personAt(api, { firm: 'member', of: owner.organisationId });
    const refusals = [
      await owner.agent.post(at(owner, '/departure')),
      await owner.agent.delete(at(owner, `/members/${owner.userId}`)),
      await owner.agent.put(at(owner, `/members/${owner.userId}/role`)).send({ role: 'member' }),
    ];
    for (const { status, body } of refusals) {
      expect([status, body.code]).toEqual([409, 'membership.last_owner']);
    }

    await owner.agent.put(at(owner, `/members/${member.userId}/role`)).send({ role: 'owner' });
    await owner.agent.post(at(owner, '/departure')).expect(204);

    await owner.agent.get(at(owner)).expect(404);
  });

  it('keeps an owner who can act: a suspended one does not count', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const other = await personAt(api, { firm: 'owner', of: owner.organisationId });
    const transactions = api.app.get(TransactionRunner, { strict: false });
    await transactions.asSystem(() =>
      transactions.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [other.userId]),
    );

    const { status, body } = await owner.agent.post(at(owner, '/departure'));

    expect([status, body.code]).toEqual([409, 'membership.last_owner']);
  });

  it('ends with one owner when two leave at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const owner = await personAt(api, { firm: 'owner' });
      const other = await personAt(api, { firm: 'owner', of: owner.organisationId });

      const statuses = (
        await Promise.all(
          [owner, other].map(async ({ agent }) => agent.post(at(owner, '/departure'))),
        )
      ).map(({ status }) => status);

      expect(statuses.sort()).toEqual([204, 409]);
    }
  });

  it('loses a member at once: the very next request finds nothing', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const member = await personAt(api, { firm: 'member', of: owner.organisationId });
    const { body: brief } = await member.agent.post('/api/v1/briefs').send({}).expect(201);
    const url = `/api/v1/briefs/${brief.id as string}`;
    await member.agent.get(url).expect(200);

    await owner.agent.delete(at(owner, `/members/${member.userId}`)).expect(204);

    await member.agent.get(url).expect(404);
    await member.agent.get(at(owner)).expect(404);
    await owner.agent.get(url).expect(200);
  });

  it('is deleted with its name typed, and is then nowhere', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const member = await personAt(api, { firm: 'member', of: owner.organisationId });
    const { body: brief } = await owner.agent.post('/api/v1/briefs').send({}).expect(201);
    const end = (by: PersonAt, name: string) =>
      by.agent.post(at(owner, '/deletion')).send({ name });

    const slip = await end(owner, 'Officina');
    expect([slip.status, slip.body.code]).toEqual([422, 'organisation.name_mismatch']);
    await end(member, 'Officina Prova').expect(403);
    await end(owner, 'Officina Prova').expect(204);

    for (const { agent } of [owner, member]) {
      await agent.get(at(owner)).expect(404);
      await agent.get(`/api/v1/briefs/${brief.id as string}`).expect(404);
      const list = await agent.get(ORGANISATIONS).expect(200);
      expect(list.body.items).toEqual([]);
    }
  });
});
