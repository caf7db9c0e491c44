import { TransactionRunner } from '@raccordo/api/testing';
import { aBrief } from '@raccordo/brief/testing';
import { handsOf } from './support/accounts.ts';
import { type Api, startApi, strangerAt } from './support/api.ts';
import { type PersonAt, personAt } from './support/people.ts';

const DAY = 86_400_000;

describe('an API token', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  const tokensOf = (organisationId: string) => `/api/v1/organisations/${organisationId}/api-tokens`;

  async function issue(
    { agent, organisationId }: PersonAt,
    scopes: readonly string[] = ['briefs:read'],
    days = 30,
  ) {
    const { body } = await agent
      .post(tokensOf(organisationId))
      .send({ name: 'Gestionale', scopes, days })
      .expect(201);
    return body as { secret: string; token: { id: string } };
  }

  const as = (secret: string) => ({
    get: (path: string) =>
      strangerAt(api.server).get(path).set('Authorization', `Bearer ${secret}`),
    post: (path: string) =>
      strangerAt(api.server).post(path).set('Authorization', `Bearer ${secret}`),
  });

  const asSystem = (sql: string, parameters: readonly unknown[]) => {
    const transactions = api.app.get(TransactionRunner, { strict: false });
    return transactions.asSystem(() => transactions.query(sql, parameters));
  };

  it('is shown once, listed without its secret, and kept as a hash', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { secret, token } = await issue(owner);

    const { body, text } = await owner.agent.get(tokensOf(owner.organisationId)).expect(200);

    expect(secret).toMatch(/^rac_[\w-]{43}$/);
    expect(body.items).toEqual([{ ...token, lastUsedAt: null }]);
    expect(text).not.toContain(secret);
    const rows = await asSystem('SELECT to_json(t)::text AS row FROM api_tokens t', []);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(4));
  });

  it('acts for its organisation, within its scopes, and says when it was last used', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { body: brief } = await owner.agent.post('/api/v1/briefs').send({ content: aBrief() });
    const { secret } = await issue(owner);

    await as(secret)
      .get(`/api/v1/briefs/${brief.id as string}`)
      .expect(200);
    await as(secret).post('/api/v1/briefs').send({}).expect(403);
    await as(secret).get('/api/v1/account').expect(403);
    await as(secret).get(tokensOf(owner.organisationId)).expect(403);

    const { body } = await owner.agent.get(tokensOf(owner.organisationId));
    expect(body.items[0].lastUsedAt).not.toBeNull();
  });

  it('sees nothing of another organisation', async () => {
    const [owner, other] = [
      await personAt(api, { firm: 'owner' }),
      await personAt(api, { firm: 'owner' }),
    ];
    const { body: brief } = await other.agent.post('/api/v1/briefs').send({ content: aBrief() });
    const { secret } = await issue(owner);

    await as(secret)
      .get(`/api/v1/briefs/${brief.id as string}`)
      .expect(404);
  });

  it('keeps to its organisation when its maker belongs to several', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const other = await personAt(api, { firm: 'owner' });
    await owner.join(other.organisationId, 'adviser');
    const { body: brief } = await other.agent.post('/api/v1/briefs').send({ content: aBrief() });
    await owner.agent.get(`/api/v1/briefs/${brief.id as string}`).expect(200);
    const { secret } = await issue(owner);

    await as(secret)
      .get(`/api/v1/briefs/${brief.id as string}`)
      .expect(404);
  });

  describe('opens nothing any more', () => {
    const cases: readonly [string, (owner: PersonAt, tokenId: string) => Promise<unknown>][] = [
      [
        'once revoked',
        ({ agent, organisationId }, id) =>
          agent.delete(`${tokensOf(organisationId)}/${id}`).expect(204),
      ],
      [
        'when its maker leaves',
        ({ userId }) => asSystem('DELETE FROM memberships WHERE user_id = $1', [userId]),
      ],
      [
        'when its maker is suspended',
        ({ userId }) => asSystem(`UPDATE users SET status = 'suspended' WHERE id = $1`, [userId]),
      ],
      [
        'when the organisation is gone',
        ({ organisationId }) =>
          asSystem('UPDATE organisations SET deleted_at = now() WHERE id = $1', [organisationId]),
      ],
    ];

    it.each(cases)('%s', async (_, end) => {
      const owner = await personAt(api, { firm: 'owner' });
      const { secret, token } = await issue(owner);
      await as(secret).get('/api/v1/briefs').expect(200);

      await end(owner, token.id);

      await as(secret).get('/api/v1/briefs').expect(401);
    });

    it('after its last day', async () => {
      const hands = handsOf(api);
      const owner = await personAt(api, { firm: 'owner' });
      const { secret } = await issue(owner, ['briefs:read'], 1);
      await as(secret).get('/api/v1/briefs').expect(200);

      hands.advance(DAY);

      await as(secret).get('/api/v1/briefs').expect(401);
      hands.advance(-DAY);
    });
  });

  it.each(['rac_', `rac_${'A'.repeat(43)}`, 'rac_short', `rac_${'A'.repeat(44)}`])(
    'is not %p, and who shows it is told so',
    async (secret) => {
      const { headers } = await as(secret).get('/api/v1/briefs').expect(401);

      expect(headers['www-authenticate']).toBe('Bearer');
    },
  );

  it('is not read from an address', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const { secret } = await issue(owner);

    await strangerAt(api.server).get('/api/v1/account').query({ access_token: secret }).expect(401);
  });

  it('is made by owners and advisers, for what such an organisation has', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const [member, adviser, agency] = [
      await personAt(api, { firm: 'member', of: owner.organisationId }),
      await personAt(api, { firm: 'adviser', of: owner.organisationId }),
      await personAt(api, { firm: 'owner', kind: 'agency' }),
    ];
    const make = (person: PersonAt, scopes: readonly string[]) =>
      person.agent
        .post(tokensOf(person.organisationId))
        .send({ name: 'Gestionale', scopes, days: 30 });

    await make(member, ['briefs:read']).expect(403);
    await make(adviser, ['briefs:read']).expect(201);
    await make(agency, ['profile:read', 'standing:read']).expect(201);
    expect((await make(agency, ['briefs:read']).expect(422)).body.code).toBe(
      'api_token.scope_not_offered',
    );
    await make(owner, ['everything']).expect(400);
    await make(owner, []).expect(400);
  });

  it('is revoked by an owner or by its maker, by nobody else', async () => {
    const owner = await personAt(api, { firm: 'owner' });
    const adviser = await personAt(api, { firm: 'adviser', of: owner.organisationId });
    const member = await personAt(api, { firm: 'member', of: owner.organisationId });
    const stranger = await personAt(api, { firm: 'owner' });
    const [ofOwner, ofAdviser] = [await issue(owner), await issue(adviser)];
    const revoke = (person: PersonAt, id: string, at = owner.organisationId) =>
      person.agent.delete(`${tokensOf(at)}/${id}`);

    await revoke(member, ofOwner.token.id).expect(403);
    await revoke(adviser, ofOwner.token.id).expect(403);
    await revoke(stranger, ofOwner.token.id).expect(404);
    await revoke(stranger, ofOwner.token.id, stranger.organisationId).expect(404);
    await revoke(adviser, ofAdviser.token.id).expect(204);
    await revoke(owner, ofOwner.token.id).expect(204);
  });

  it('is not for people who have not confirmed their address, nor without a recent proof', async () => {
    const hands = handsOf(api);
    const unverified = await personAt(api, { firm: 'owner', isEmailVerified: false });
    const owner = await personAt(api, { firm: 'owner' });
    const make = ({ agent, organisationId }: PersonAt) =>
      agent.post(tokensOf(organisationId)).send({ name: 'x', scopes: ['briefs:read'], days: 1 });

    await make(unverified).expect(403);
    hands.advance(11 * 60_000);
    expect((await make(owner).expect(403)).body.code).toBe('access.sign_in_again');
  });
});
