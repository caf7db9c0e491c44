import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AppConfig,
  DEMO_LOGIN_AGENCY,
  DemoLogins,
  generateAgencies,
  OneTimeCodes,
  TransactionRunner,
} from '@raccordo/api/testing';
import { type Api, guestAt, startApi } from './support/api.ts';
import { signIn } from './support/accounts.ts';

type Role = 'firm' | 'agency' | 'admin';

describe('the logins of the demo', () => {
  let api: Api;
  const some = generateAgencies()
    .map(({ agency }) => agency)
    .filter(({ slug }, place) => place < 40 || slug === DEMO_LOGIN_AGENCY);

  beforeAll(async () => {
    api = await startApi({ loadsDemo: true });
    await api.addAgencies(some.filter(({ status }) => status === 'published'));
  });

  afterAll(() => api.close());

  const prepare = () => api.app.get(DemoLogins).prepare();
  const file = () => join(api.dataDir, 'demo-logins.txt');
  const people = () => {
    const transactions = api.app.get(TransactionRunner, { strict: false });
    return transactions.asSystem(() =>
      transactions.query<{ email: string; status: string }>(
        'SELECT email::text AS email, status FROM users ORDER BY email',
      ),
    );
  };
  const loginOf = async (role: Role) => {
    const sheet = await prepare();
    const login = sheet?.logins.find((candidate) => candidate.role === role);
    if (sheet === null || login === undefined) throw new Error(`No login for ${role}`);
    return { ...login, codeAddress: sheet.codeAddress };
  };
  const signedIn = async (role: Role) => {
    const { email, password } = await loginOf(role);
    const agent = guestAt(api.server);
    await signIn(agent, email, password).expect(200, { outcome: 'signed-in' });
    return agent;
  };

  it('are written down for whoever owns the data directory, and stay the same', async () => {
    const first = await prepare();
    const again = await prepare();

    expect(again).toEqual(first);
    expect((await stat(file())).mode & 0o077).toBe(0);
    const text = await readFile(file(), 'utf8');
    for (const { email, password } of first?.logins ?? []) {
      expect(text).toContain(email);
      expect(text).toContain(password);
    }
    expect(new Set(first?.logins.map(({ password }) => password)).size).toBe(3);
    expect(await people()).toHaveLength(3);
  });

  it('let a firm’s owner see its brief and who answers it', async () => {
    const agent = await signedIn('firm');

    const { body } = await agent.get('/api/v1/briefs').expect(200);

    expect(body.items).toEqual([expect.objectContaining({ state: 'matched' })]);
    const matches = await agent.get(`/api/v1/briefs/${body.items[0].id as string}/matches`);
    expect(matches.body.items.length).toBeGreaterThan(0);
  });

  it('let an agency’s owner see the agency, its draft and its cases', async () => {
    const agent = await signedIn('agency');

    const { body } = await agent.get('/api/v1/organisations').expect(200);

    const agency = some.find(({ slug }) => slug === DEMO_LOGIN_AGENCY);
    const own = `/api/v1/organisations/${body.items[0].id as string}/agency`;
    expect(body.items).toMatchObject([{ role: 'owner', agencyId: agency?.id }]);
    expect((await agent.get(own)).body.content.offers).toHaveLength(agency?.offers.length ?? 0);
    expect((await agent.get(`${own}/cases`)).body.items).toHaveLength(2);
  });

  it('let the admin in with the code that an app would show', async () => {
    const { email, password, codeAddress } = await loginOf('admin');
    const codes = new OneTimeCodes();
    const agent = guestAt(api.server);
    await signIn(agent, email, password).expect(200, { outcome: 'second-factor' });
    const { code } = codes.codeAt(codes.secretIn(codeAddress), new Date());

    await agent.post('/api/v1/sign-in/second-factor').send({ code }).expect(200);

    await agent.get('/api/v1/admin/queue').expect(200);
  });

  it('get new passwords when the file is gone', async () => {
    const before = await loginOf('firm');
    await rm(file());
    const after = await loginOf('firm');

    expect(after.password).not.toBe(before.password);
    await signIn(guestAt(api.server), before.email, before.password).expect(401);
    await signIn(guestAt(api.server), after.email, after.password).expect(200);
    expect(await people()).toHaveLength(3);
  });

  it('are none in production, whatever is asked for; those left over are shut', async () => {
    const { email, password } = await loginOf('firm');
    Object.assign(api.app.get(AppConfig, { strict: false }), { environment: 'production' });

    expect(await prepare()).toBeNull();

    expect((await people()).map(({ status }) => status)).toEqual(Array(3).fill('suspended'));
    const { status } = await signIn(guestAt(api.server), email, password);
    expect([401, 403]).toContain(status);
  });

  it('are never made in production, not even with the demo on', async () => {
    const own = await startApi({ environment: 'production', loadsDemo: true });
    await own.addAgencies(some.filter(({ slug }) => slug === DEMO_LOGIN_AGENCY));

    const sheet = await own.app.get(DemoLogins).prepare();
    const transactions = own.app.get(TransactionRunner, { strict: false });
    const users = await transactions.asSystem(() => transactions.query('SELECT 1 FROM users'));
    const written = await stat(join(own.dataDir, 'demo-logins.txt')).catch(() => null);
    await own.close();

    expect([sheet, users, written]).toEqual([null, [], null]);
  });
});
