import { TransactionRunner } from '@raccordo/api/testing';
import { v7 } from 'uuid';
import {
  type AccountAt,
  accountAt,
  type Agent,
  isSignedIn,
  newEmail,
  PASSWORD,
  signIn,
} from './support/accounts.ts';
import { type Api, guestAt, startApi } from './support/api.ts';
import { CLIENT, startProvider, type TestProvider } from './support/oidc-provider.ts';

const PUBLIC_URL = 'http://raccordo.example';
const LEAVE = '/api/v1/sign-in/provider';

describe('signing in with a provider', () => {
  let api: Api;
  let provider: TestProvider;

  beforeAll(async () => {
    provider = await startProvider(`${PUBLIC_URL}/sign-in/provider`);
    api = await startApi({
      publicUrl: PUBLIC_URL,
      signInProvider: {
        name: 'Example ID',
        issuer: provider.issuer,
        clientId: CLIENT.id,
        clientSecret: CLIENT.secret,
      },
    });
  });

  afterAll(async () => {
    await api.close();
    await provider.close();
  });

  const leave = async (agent: Agent): Promise<string> =>
    (await agent.post(LEAVE).expect(200)).body.address as string;

  const comeBack = (agent: Agent, query: string) => agent.post(`${LEAVE}/return`).send({ query });

  const someoneAt = (email: string, isVerified = true): string => {
    const subject = v7();
    provider.knows({ subject, email, isVerified });
    return subject;
  };

  const goAround = async (agent: Agent, subject: string) =>
    comeBack(agent, await provider.visit(await leave(agent), subject));

  async function linkedAccount(): Promise<AccountAt & { readonly subject: string }> {
    const account = await accountAt(api);
    const subject = someoneAt(account.email);
    const agent = guestAt(api.server);
    await goAround(agent, subject);
    await signIn(agent, account.email).expect(200);
    return { ...account, subject };
  }

  it('is offered by name', async () => {
    const { body } = await guestAt(api.server).get('/api/v1/session').expect(200);

    expect(body.provider).toBe('Example ID');
  });

  it('asks the provider with PKCE, state and nonce', async () => {
    const { searchParams } = new URL(await leave(guestAt(api.server)));

    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${PUBLIC_URL}/sign-in/provider`,
    });
    for (const name of ['code_challenge', 'state', 'nonce']) {
      expect(searchParams.get(name)?.length).toBeGreaterThanOrEqual(43);
    }
  });

  it('opens an account only after its owner has signed in with the password once', async () => {
    const account = await accountAt(api);
    const subject = someoneAt(account.email);
    const agent = guestAt(api.server);

    const first = await goAround(agent, subject).then((answer) => answer.body as object);
    expect(first).toEqual({ outcome: 'link-needed', email: account.email });
    expect(await isSignedIn(agent)).toBe(false);
    await signIn(agent, account.email).expect(200);

    const elsewhere = guestAt(api.server);
    const { body } = await goAround(elsewhere, subject);
    expect(body).toEqual({ outcome: 'signed-in', email: null });
    expect(await isSignedIn(elsewhere)).toBe(true);
  });

  it('links nothing when somebody else signs in on the browser that came back', async () => {
    const [account, other] = [await accountAt(api), await accountAt(api)];
    const subject = someoneAt(account.email);
    const agent = guestAt(api.server);
    await goAround(agent, subject);
    await signIn(agent, other.email).expect(200);

    const { body } = await goAround(guestAt(api.server), subject);

    expect(body).toMatchObject({ outcome: 'link-needed', email: account.email });
  });

  it('does not believe an address that the provider has not verified', async () => {
    const account = await accountAt(api);

    const { body } = await goAround(guestAt(api.server), someoneAt(account.email, false));

    expect(body).toEqual({ outcome: 'no-account', email: null });
  });

  it('makes no account of its own accord', async () => {
    const email = newEmail();

    const { body } = await goAround(guestAt(api.server), someoneAt(email));

    expect(body).toEqual({ outcome: 'no-account', email });
    await signIn(guestAt(api.server), email, PASSWORD).expect(401);
  });

  it('keeps to the account it was linked to, whatever the address becomes', async () => {
    const account = await linkedAccount();
    const victim = await accountAt(api);
    provider.knows({ subject: account.subject, email: victim.email, isVerified: true });

    const agent = guestAt(api.server);
    await goAround(agent, account.subject);

    expect((await agent.get('/api/v1/account')).body.email).toBe(account.email);
  });

  describe('is refused', () => {
    const refusedWith = async (agent: Agent, query: string) => {
      const { status, body } = await comeBack(agent, query);
      expect([status, body.code]).toEqual([403, 'provider.refused']);
      expect(await isSignedIn(agent)).toBe(false);
    };

    it('with another state', async () => {
      const { subject } = await linkedAccount();
      const agent = guestAt(api.server);
      const query = await provider.visit(await leave(agent), subject);
      const changed = new URLSearchParams(query);
      changed.set('state', 'A'.repeat(43));

      await refusedWith(agent, `?${changed.toString()}`);
    });

    it('with another nonce than the one that left', async () => {
      const { subject } = await linkedAccount();
      const agent = guestAt(api.server);
      const address = new URL(await leave(agent));
      address.searchParams.set('nonce', 'A'.repeat(43));

      await refusedWith(agent, await provider.visit(address.href, subject));
    });

    it('with a code got for another challenge', async () => {
      const { subject } = await linkedAccount();
      const agent = guestAt(api.server);
      const address = new URL(await leave(agent));
      address.searchParams.set('code_challenge', 'A'.repeat(43));

      await refusedWith(agent, await provider.visit(address.href, subject));
    });

    it('the second time, by us and by the provider', async () => {
      const { subject } = await linkedAccount();
      const agent = guestAt(api.server);
      const query = await provider.visit(await leave(agent), subject);
      await comeBack(agent, query).expect(200);
      await agent.post('/api/v1/sign-out').expect(204);

      await refusedWith(agent, query);
      const state = new URL(await leave(agent)).searchParams.get('state') ?? '';
      const again = new URLSearchParams(query);
      again.set('state', state);
      await refusedWith(agent, `?${again.toString()}`);
    });

    it('on another browser than the one that left', async () => {
      const { subject } = await linkedAccount();
      const query = await provider.visit(await leave(guestAt(api.server)), subject);

      await refusedWith(guestAt(api.server), query);
      const other = guestAt(api.server);
      await leave(other);
      await refusedWith(other, query);
    });

    it.each(['', '?error=access_denied', '?code=x&state=y', '?code=a&code=b'])(
      'with %p',
      async (query) => {
        const agent = guestAt(api.server);
        await leave(agent);

        await refusedWith(agent, query);
      },
    );
  });

  it('keeps what only the browser may bring back sealed', async () => {
    const address = new URL(await leave(guestAt(api.server)));
    const transactions = api.app.get(TransactionRunner, { strict: false });

    const rows = await transactions.asSystem(() =>
      transactions.query<{ sealed: Buffer }>('SELECT sealed FROM provider_visits'),
    );

    expect(rows.length).toBeGreaterThan(0);
    const secrets = ['state', 'nonce'].map((name) => address.searchParams.get(name) ?? 'none');
    for (const { sealed } of rows) {
      for (const secret of secrets) expect(sealed.includes(secret)).toBe(false);
    }
  });
});

describe('without a provider in the settings', () => {
  it('there is nowhere to go', async () => {
    const api = await startApi();
    const { status, body } = await guestAt(api.server).post(LEAVE);
    await api.close();

    expect([status, body.code]).toEqual([404, 'provider.not_configured']);
  });
});

describe('with a provider that does not answer', () => {
  it('says to come back, and signing in with the password goes on', async () => {
    const api = await startApi({
      signInProvider: {
        name: 'Gone',
        issuer: 'http://127.0.0.1:1',
        clientId: 'x',
        clientSecret: 'y',
      },
    });
    const { status, body, headers } = await guestAt(api.server).post(LEAVE);
    const { agent } = await accountAt(api);
    const isIn = await isSignedIn(agent);
    await api.close();

    expect([status, body.code, headers['retry-after']]).toEqual([503, 'provider.unreachable', '1']);
    expect(isIn).toBe(true);
  });
});
