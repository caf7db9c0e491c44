import { createHash } from 'node:crypto';
import { ApplyRetention, TransactionRunner } from '@raccordo/api/testing';
import { v7 } from 'uuid';
import {
  accountAt,
  type Agent,
  handsOf,
  isSignedIn,
  newEmail,
  PASSWORD,
  signIn,
} from './support/accounts.ts';
import { type Api, guestAt, startApi, strangerAt } from './support/api.ts';
import { linkIn, mailsOf, mailTo } from './support/mails.ts';
import { type PersonAt, personAt } from './support/people.ts';

const DAY = 86_400_000;
const INVITATION = '/api/v1/invitation';
const ACCEPT = `${INVITATION}/acceptance`;
const WAITING = '/api/v1/invitations';
const SIGN_UP = '/api/v1/sign-up/invitation';
const SUBJECT = /Invito a lavorare|Invitation to work/;

describe('an invitation to an organisation', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  const at = ({ organisationId }: PersonAt, rest = '') =>
    `/api/v1/organisations/${organisationId}/invitations${rest}`;

  const invite = (owner: PersonAt, email: string, role = 'member', locale = 'it') =>
    owner.agent.post(at(owner)).send({ email, role, locale });

  const tokenFor = async (email: string): Promise<string> =>
    linkIn(await mailTo(api, email, SUBJECT), '/invitation').split('#token=')[1] ?? '';

  const invited = async (owner: PersonAt, role = 'member') => {
    const email = newEmail();
    const { body } = await invite(owner, email, role).expect(201);
    return { email, id: body.id as string, token: await tokenFor(email) };
  };

  const signUp = (agent: Agent, token: string, password = PASSWORD) =>
    agent.post(SIGN_UP).send({ token, name: 'Eva Nuova', password, locale: 'it' });

  const read = (token: string) => strangerAt(api.server).post(INVITATION).send({ token });

  const rolesIn = async (owner: PersonAt): Promise<Record<string, string>> => {
    const { body } = await owner.agent
      .get(`/api/v1/organisations/${owner.organisationId}/members`)
      .expect(200);
    return Object.fromEntries(
      body.items.map(({ email, role }: { email: string; role: string }) => [email, role]),
    );
  };

  const sql = <Row>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
    const transactions = api.app.get(TransactionRunner, { strict: false });
    return transactions.asSystem(() => transactions.query<Row>(text, parameters));
  };

  it('comes by mail in the language chosen, and says who asks whom to what', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const email = newEmail();

    const { body } = await invite(owner, email, 'adviser', 'en').expect(201);
    const mail = await mailTo(api, email);

    expect(mail.subject).toBe('Invitation to work with Officina Prova');
    expect(mail.text).toContain(
      'Ada Prova invites you to Officina Prova on Raccordo, as an adviser',
    );
    expect(linkIn(mail, '/invitation')).toMatch(/^\/en\/invitation#token=[\w-]{43}$/);
    expect(body).toMatchObject({ email, role: 'adviser', locale: 'en', invitedBy: 'Ada Prova' });
    expect(Date.parse(body.expiresAt as string) - Date.parse(body.sentAt as string)).toBe(7 * DAY);
  });

  it('carries 256 random bits, of which only the hash is kept', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { token } = await invited(owner);

    const rows = await sql<{ row: string; hash: Buffer }>(
      'SELECT to_json(i)::text AS row, token_hash AS hash FROM organisation_invitations i',
    );

    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
    const hash = createHash('sha256').update(token).digest();
    expect(rows.filter((row) => row.hash.equals(hash))).toHaveLength(1);
  });

  it('is shown to whoever holds the link, as often as they like', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { token, email } = await invited(owner);

    for (const { body } of [await read(token).expect(200), await read(token).expect(200)]) {
      expect(body).toMatchObject({
        organisationId: owner.organisationId,
        organisationName: 'Officina Prova',
        organisationKind: 'sme',
        role: 'member',
        invitedBy: 'Ada Prova',
        email,
      });
    }
    expect((await read('nothing')).body.code).toBe('invitation.refused');
  });

  it('answers the same whether the address has an account or not', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const known = await personAt(api);
    const unknown = newEmail();

    const [first, second] = [await invite(owner, known.email), await invite(owner, unknown)];

    const shapeOf = (body: Record<string, unknown>) =>
      Object.entries(body).map(([key, value]) => [
        key,
        ['id', 'email', 'sentAt', 'expiresAt'].includes(key) ? typeof value : value,
      ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(shapeOf(first.body)).toEqual(shapeOf(second.body));
    const [one, other] = [await mailTo(api, known.email), await mailTo(api, unknown)];
    expect(one.subject).toBe(other.subject);
  });

  it('opens an account for its very address, in the organisation, signed in', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { token, email } = await invited(owner);
    const agent = guestAt(api.server);

    await signUp(agent, token).expect(200, { outcome: 'signed-in' });

    const { body } = await agent.get('/api/v1/session').expect(200);
    expect(body.person).toMatchObject({
      email,
      isEmailVerified: true,
      isAdmin: false,
      organisations: [{ id: owner.organisationId, role: 'member' }],
    });
    expect(await rolesIn(owner)).toMatchObject({ [email]: 'member' });
    await signIn(guestAt(api.server), email).expect(200, { outcome: 'signed-in' });
  });

  it('opens nothing with a password that will not do, and is still good', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { token, email } = await invited(owner);

    const { body } = await signUp(guestAt(api.server), token, 'password').expect(422);
    expect(body.code).toBe('password.refused');
    expect(await sql('SELECT 1 FROM users WHERE email = $1', [email])).toEqual([]);

    await signUp(guestAt(api.server), token).expect(200);
  });

  it('is accepted by the account it was sent to, and by no other', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { email, agent } = await accountAt(api);
    const stranger = await personAt(api);
    await invite(owner, email.toUpperCase()).expect(201);
    const token = await tokenFor(email);

    const refused = await stranger.agent.post(ACCEPT).send({ token });
    expect([refused.status, refused.body.code]).toEqual([403, 'invitation.for_another']);
    const nobody = await strangerAt(api.server).post(ACCEPT).send({ token });
    expect([nobody.status, nobody.body.code]).toEqual([401, 'access.sign_in_required']);
    const known = await signUp(guestAt(api.server), token);
    expect([known.status, known.body.code]).toEqual([409, 'invitation.has_account']);

    await agent.post(ACCEPT).send({ token }).expect(200);

    expect(await rolesIn(owner)).toMatchObject({ [email]: 'member' });
    await agent.get(`/api/v1/organisations/${owner.organisationId}`).expect(200);
  });

  it('takes a confirmed address: an account somebody else made with it gets nowhere', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const squatter = await personAt(api, { isEmailVerified: false });
    await invite(owner, squatter.email).expect(201);
    const token = await tokenFor(squatter.email);

    const { status, body } = await squatter.agent.post(ACCEPT).send({ token });

    expect([status, body.code]).toEqual([403, 'access.email_not_verified']);
    expect(await rolesIn(owner)).not.toHaveProperty([squatter.email]);
  });

  it('is good once, even for many at once', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { token, email } = await invited(owner);

    const answers = await Promise.all(
      Array.from({ length: 4 }, () => signUp(guestAt(api.server), token)),
    );

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await sql('SELECT 1 FROM users WHERE email = $1', [email])).toHaveLength(1);
    expect((await read(token)).body.code).toBe('invitation.refused');
    const again = await signUp(guestAt(api.server), token);
    expect([again.status, again.body.code]).toEqual([422, 'invitation.refused']);
  });

  it('holds for seven days', async () => {
    const hands = handsOf(api);
    const owner = await personAt(api, { firm: 'owner' });
    const [first, second] = [await invited(owner), await invited(owner)];

    hands.advance(7 * DAY - 60_000);
    await read(first.token).expect(200);
    hands.advance(120_000);

    expect((await read(second.token)).body.code).toBe('invitation.refused');
    const late = await signUp(guestAt(api.server), second.token);
    expect([late.status, late.body.code]).toEqual([422, 'invitation.refused']);
    const [{ count }] = (await sql<{ count: number }>(
      'SELECT count(*)::int AS count FROM users WHERE email = $1',
      [second.email],
    )) as [{ count: number }];
    expect(count).toBe(0);
    hands.advance(-7 * DAY - 60_000);
  });

  it('is listed until it is taken up, latest first', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const [first, second, third] = [
      await invited(owner),
      await invited(owner, 'adviser'),
      await invited(owner),
    ];
    await signUp(guestAt(api.server), second.token).expect(200);

    const page = await owner.agent.get(at(owner)).query({ limit: 1 }).expect(200);
    const rest = await owner.agent
      .get(at(owner))
      .query({ limit: 1, cursor: page.body.nextCursor as string })
      .expect(200);

    expect(page.body.items).toMatchObject([{ id: third.id, isOpen: true }]);
    expect(rest.body).toMatchObject({ items: [{ id: first.id }], nextCursor: null });
  });

  it('can be withdrawn, and opens nothing any more', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { id, token } = await invited(owner);

    await owner.agent.delete(at(owner, `/${id}`)).expect(204);

    expect((await read(token)).body.code).toBe('invitation.refused');
    await signUp(guestAt(api.server), token).expect(422);
    expect((await owner.agent.get(at(owner)).expect(200)).body.items).toEqual([]);
    await owner.agent.delete(at(owner, `/${id}`)).expect(404);
    await owner.agent.post(at(owner, `/${id}/resend`)).expect(404);
  });

  it('waits for its address without the mail, and is taken up from there', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { email, agent } = await accountAt(api);
    const stranger = await personAt(api);
    const { body: sent } = await invite(owner, email, 'member').expect(201);
    const other = await personAt(api, { firm: 'owner' });
    await invite(other, email).expect(201);

    const { body } = await agent.get(WAITING).query({ limit: 1 }).expect(200);
    const rest = await agent
      .get(WAITING)
      .query({ limit: 1, cursor: body.nextCursor as string })
      .expect(200);
    expect(body.items).toMatchObject([{ organisationId: other.organisationId }]);
    expect(rest.body).toMatchObject({
      items: [{ id: sent.id, organisationName: 'Officina Prova', role: 'member' }],
      nextCursor: null,
    });
    expect((await stranger.agent.get(WAITING).expect(200)).body.items).toEqual([]);

    await agent.post(`${WAITING}/${sent.id as string}/acceptance`).expect(200);
    expect(await rolesIn(owner)).toMatchObject({ [email]: 'member' });
    const again = await agent.post(`${WAITING}/${sent.id as string}/acceptance`);
    expect([again.status, again.body.code]).toEqual([404, 'invitation.not_found']);
  });

  it('can be declined, by the link alone or from the account, and the owner sees it', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { email, agent } = await accountAt(api);
    const { body: waiting } = await invite(owner, email).expect(201);
    const { token } = await invited(owner);

    await agent.post(`${WAITING}/${waiting.id as string}/refusal`).expect(204);
    await strangerAt(api.server).post(`${INVITATION}/refusal`).send({ token }).expect(204);

    await read(token).expect(422);
    await strangerAt(api.server).post(`${INVITATION}/refusal`).send({ token }).expect(422);
    expect((await agent.get(WAITING).expect(200)).body.items).toEqual([]);
    const { body } = await owner.agent.get(at(owner)).expect(200);
    expect(body.items).toMatchObject([
      { isDeclined: true, isOpen: false },
      { isDeclined: true, isOpen: false },
    ]);
    const again = await owner.agent.post(at(owner, `/${waiting.id as string}/resend`)).expect(200);
    expect(again.body).toMatchObject({ isDeclined: false, isOpen: true });
  });

  it('can be sent again: with a new link, while the old one opens nothing', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { id, token, email } = await invited(owner);

    const { body } = await owner.agent.post(at(owner, `/${id}/resend`)).expect(200);
    expect(body).toMatchObject({ id, email, isOpen: true });
    let fresh = token;
    while (fresh === token) fresh = await tokenFor(email);

    await read(token).expect(422);
    await read(fresh).expect(200);
  });

  it('does not become a way to flood a mailbox', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { id, email } = await invited(owner);
    const resend = () => owner.agent.post(at(owner, `/${id}/resend`));
    await resend().expect(200);
    await resend().expect(200);

    const refused = await resend();
    expect([refused.status, refused.body.code]).toEqual([429, 'invitation.wait']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await owner.agent.delete(at(owner, `/${id}`)).expect(204);
    expect((await invite(owner, email)).body.code).toBe('invitation.wait');
    const written = (await mailsOf(api)).filter(({ to }) =>
      [to ?? []].flat().some(({ text }) => text.includes(email)),
    );
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThanOrEqual(3);
  });

  it('floods no mailbox through organisations founded for it', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const email = newEmail();
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      const { body } = await owner.agent
        .post('/api/v1/organisations')
        .send({ kind: 'sme', name: `Officina ${String(count)}`, vatNumber: null })
        .expect(201);
      const sent = await owner.agent
        .post(`/api/v1/organisations/${body.id as string}/invitations`)
        .send({ email, role: 'member', locale: 'it' });
      statuses.push(sent.status);
    }

    expect(statuses).toEqual([201, 201, 201, 429]);
  });

  it('asks an address in as one thing, and whoever is in already not at all', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const member = await personAt(api, { firm: 'member', of: owner.organisationId });
    const { email } = await invited(owner);

    const answers = [await invite(owner, email, 'owner'), await invite(owner, member.email)];

    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'invitation.already_open'],
      [409, 'membership.already_member'],
    ]);
    const wrong = await invite(owner, 'nobody');
    expect([wrong.status, wrong.body.violations]).toEqual([
      422,
      [{ path: 'email', code: 'email' }],
    ]);
  });

  it('to an agency makes nobody an adviser', async () => {
    const agency = await personAt(api, { firm: 'owner', kind: 'agency' });

    const { status, body } = await invite(agency, newEmail(), 'adviser');

    expect([status, body.code]).toEqual([422, 'membership.role_not_for_kind']);
  });

  it('is the business of owners who can be reached', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const of = owner.organisationId;
    const { id } = await invited(owner);
    const [member, adviser, unverified, stranger] = [
      await personAt(api, { firm: 'member', of }),
      await personAt(api, { firm: 'adviser', of }),
      await personAt(api, { firm: 'owner', of, isEmailVerified: false }),
      await personAt(api, { firm: 'owner' }),
    ];
    const body = { email: newEmail(), role: 'member', locale: 'it' };
    const tries = async ({ agent }: PersonAt) =>
      [
        await agent.get(at(owner)),
        await agent.post(at(owner)).send(body),
        await agent.post(at(owner, `/${id}/resend`)),
        await agent.delete(at(owner, `/${id}`)),
      ].map(({ status }) => status);

    expect(await tries(member)).toEqual([403, 403, 403, 403]);
    expect(await tries(adviser)).toEqual([403, 403, 403, 403]);
    expect(await tries(stranger)).toEqual([404, 404, 404, 404]);
    expect(await tries(unverified)).toEqual([200, 403, 403, 204]);
  });

  it('of another organisation is not there, whoever owns one', async () => {
    const [owner, other] = [
      await personAt(api, { firm: 'owner' }),
      await personAt(api, { firm: 'owner' }),
    ];
    const { id, token } = await invited(other);

    await owner.agent.delete(at(owner, `/${id}`)).expect(404);
    await owner.agent.post(at(owner, `/${id}/resend`)).expect(404);
    await owner.agent.post(at(owner, `/${v7()}/resend`)).expect(404);
    await owner.agent.delete(at(owner, '/nothing')).expect(404);

    await read(token).expect(200);
  });

  it('closes behind an owner who goes, until another owner sends it again', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const second = await personAt(api, { firm: 'owner', of: owner.organisationId });
    const { id, token } = await invited(second);

    await owner.agent
      .delete(`/api/v1/organisations/${owner.organisationId}/members/${second.userId}`)
      .expect(204);

    await read(token).expect(422);
    const { body } = await owner.agent.get(at(owner)).expect(200);
    expect(body.items).toMatchObject([{ id, isOpen: false, invitedBy: null }]);
    const again = await owner.agent.post(at(owner, `/${id}/resend`)).expect(200);
    expect(again.body).toMatchObject({ isOpen: true, invitedBy: 'Ada Prova' });
  });

  it('closes with the organisation', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { token } = await invited(owner);

    await owner.agent
      .post(`/api/v1/organisations/${owner.organisationId}/deletion`)
      .send({ name: 'Officina Prova' })
      .expect(204);

    await read(token).expect(422);
    const agent = guestAt(api.server);
    await signUp(agent, token).expect(422);
    expect(await isSignedIn(agent)).toBe(false);
  });

  it('of an adviser is told to every owner once it is taken up', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { token } = await invited(owner, 'adviser');

    await signUp(guestAt(api.server), token).expect(200);

    const mail = await mailTo(api, owner.email, /consulente/);
    expect(mail.text).toContain('Eva Nuova');
    expect(linkIn(mail, owner.organisationId)).toMatch(/^\/it\/organisations\//);
  });

  it('is in the log, without the address', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { id, token, email } = await invited(owner, 'owner');
    await signUp(guestAt(api.server), token).expect(200);

    const acts = await sql<{ action: string; row: string }>(
      `SELECT action, to_json(l)::text AS row FROM audit_log l
       WHERE object_id = $1 OR object_id LIKE $2 ORDER BY seq`,
      [id, `${owner.organisationId}:%`],
    );

    expect(acts.map(({ action }) => action)).toEqual(['invitation.sent', 'membership.joined']);
    expect(acts.filter(({ row }) => row.includes(email))).toEqual([]);
  });

  it('is forgotten thirty days after its end, and not before', async () => {
    const hands = handsOf(api);
    const owner = await personAt(api, { firm: 'owner' });
    const { id } = await invited(owner);
    const retention = api.app.get(ApplyRetention, { strict: false });
    const isKept = async () =>
      (await sql('SELECT 1 FROM organisation_invitations WHERE id = $1', [id])).length === 1;

    hands.advance(36 * DAY);
    await retention.execute();
    expect(await isKept()).toBe(true);
    hands.advance(2 * DAY);
    await retention.execute();

    expect(await isKept()).toBe(false);
  });
});
