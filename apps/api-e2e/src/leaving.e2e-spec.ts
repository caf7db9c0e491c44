import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RunErasures, TransactionRunner } from '@raccordo/api/testing';
import {
  type AccountAt,
  accountAt,
  anotherBrowser,
  handsOf,
  isSignedIn,
  prove,
  signIn,
} from './support/accounts.ts';
import { type Api, guestAt, startApi } from './support/api.ts';
import { allDelivered, mailTo } from './support/mails.ts';
import { personAt } from './support/people.ts';

const DAY = 86_400_000;

describe('taking one’s data along, and leaving', () => {
  let api: Api;
  let hands: ReturnType<typeof handsOf>;

  beforeAll(async () => {
    api = await startApi();
    hands = handsOf(api);
  });

  afterAll(() => api.close());

  const erasure = ({ agent }: Pick<AccountAt, 'agent'>) => agent.get('/api/v1/account/erasure');
  const ask = ({ agent }: Pick<AccountAt, 'agent'>, email: string) =>
    agent.post('/api/v1/account/erasure').send({ email });
  const firmOf = async ({ agent }: AccountAt): Promise<string> =>
    (await agent.get('/api/v1/organisations')).body.items[0].id as string;
  const run = () => api.app.get(RunErasures, { strict: false }).execute();

  async function dataDirSays(...words: readonly string[]): Promise<readonly string[]> {
    const names = await readdir(api.dataDir, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile());
    const texts = await Promise.all(
      files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
    );
    return files
      .filter((_, index) => words.some((word) => texts[index]?.includes(word)))
      .map(({ name }) => name);
  }

  it('gives a copy of everything, once it is sure who asks, and says so by mail', async () => {
    const person = await accountAt(api);
    hands.advance(11 * 60_000);
    await person.agent
      .post('/api/v1/account/data/export')
      .expect(403)
      .expect(({ body }) => expect(body.code).toBe('access.sign_in_again'));
    await prove(person.agent).expect(204);

    const { body, headers } = await person.agent.post('/api/v1/account/data/export').expect(200);

    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="raccordo-[\d-]+\.json"$/,
    );
    expect(headers['cache-control']).toBe('no-store');
    const users = (body.data as { table: string; rows: object[] }[]).filter(
      ({ table }) => table === 'users',
    );
    expect(users[0]?.rows).toEqual([
      expect.objectContaining({ email: person.email, name: 'Ada Prova' }),
    ]);
    expect(JSON.stringify(body)).not.toContain('argon2');
    await mailTo(api, person.email, /copia dei tuoi dati/);
    const { body: holdings } = await person.agent.get('/api/v1/account/data').expect(200);
    expect(holdings.items).toContainEqual({ category: 'account', records: 1 });
  });

  it('asks the last owner to pass the organisation on, and does not count on who is leaving', async () => {
    const person = await accountAt(api);
    await ask(person, 'somebody@else.example')
      .expect(422)
      .expect(({ body }) => expect(body.violations).toEqual([{ path: 'email', code: 'mismatch' }]));
    await ask(person, person.email)
      .expect(409)
      .expect(({ body }) =>
        expect([body.code, body.details]).toEqual([
          'erasure.last_owner',
          { organisations: ['Officina Prova'] },
        ]),
      );
    const organisationId = await firmOf(person);
    const second = await personAt(api, { firm: 'owner', of: organisationId });

    await ask(person, person.email.toUpperCase()).expect(202);

    await ask(second, second.email).expect(409);
    await second.agent
      .post(`/api/v1/organisations/${organisationId}/departure`)
      .expect(409)
      .expect(({ body }) => expect(body.code).toBe('membership.last_owner'));
  });

  it('can be called off until the day, and then leaves nothing behind', async () => {
    const name = 'Kanarie Sempreviva';
    const person = await accountAt(api, { name });
    const other = await anotherBrowser(api, person);
    await person.agent
      .post(`/api/v1/organisations/${await firmOf(person)}/invitations`)
      .send({ email: 'eva@example.org', role: 'member', locale: 'it' })
      .expect(201);
    await mailTo(api, 'eva@example.org');
    await person.agent
      .post(`/api/v1/organisations/${await firmOf(person)}/deletion`)
      .send({ name: 'Officina Prova' })
      .expect(204);

    await ask(person, person.email).expect(202);
    expect([await isSignedIn(person.agent), await isSignedIn(other)]).toEqual([true, false]);
    await person.agent.delete('/api/v1/account/erasure').expect(204);
    hands.advance(7 * DAY + 1);
    await run();
    await signIn(person.agent, person.email).expect(200);
    const { body } = await ask(person, person.email).expect(202);
    expect(body).toMatchObject({ graceDays: 7, soleOwnerships: [] });
    hands.advance(7 * DAY - 1_000);
    await run();
    await signIn(person.agent, person.email).expect(200);
    await erasure(person).expect(200, { ...body });
    await allDelivered(api);
    const mails = await dataDirSays(person.email, name);
    hands.advance(1_001);
    await run();

    expect(mails.length).toBeGreaterThan(2);
    expect(await dataDirSays(person.email, name)).toEqual([]);
    await signIn(guestAt(api.server), person.email).expect(401);
    expect(await isSignedIn(person.agent)).toBe(false);
    const transactions = api.app.get(TransactionRunner, { strict: false });
    const left = await transactions.asSystem(() =>
      transactions.query('SELECT 1 FROM users WHERE email = $1', [person.email]),
    );
    expect(left).toEqual([]);
  });
});
