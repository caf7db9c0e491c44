import { AdminAccounts } from '@raccordo/api/testing';
import {
  type AccountAt,
  accountAt,
  type Agent,
  anotherBrowser,
  handsOf,
  isSignedIn,
  PASSWORD,
  signIn,
} from './support/accounts.ts';
import { type Api, guestAt, startApi, strangerAt } from './support/api.ts';
import { linkIn } from './support/mailbox.ts';

const HOUR = 3_600_000;
const SESSIONS = '/api/v1/account/sessions';

describe('a session', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  const cookieOf = (agent: Agent): string =>
    agent.jar.getCookie('raccordo_session', {
      path: '/',
      domain: '127.0.0.1',
      secure: false,
      script: false,
    })?.value ?? '';

  /** The very cookie, shown by somebody else. */
  const replayed = async (cookie: string): Promise<number> =>
    (
      await strangerAt(api.server)
        .get('/api/v1/account')
        .set('Cookie', `raccordo_session=${cookie}`)
    ).status;

  it('is a new one at every sign-in, whatever the browser held before', async () => {
    const account = await accountAt(api);
    const first = cookieOf(account.agent);
    await signIn(account.agent, account.email).expect(200);

    expect(cookieOf(account.agent)).not.toBe(first);
    expect(await replayed(first)).toBe(401);
  });

  it('cannot be planted: a made-up token is not taken over', async () => {
    const { email } = await accountAt(api);
    const planted = 'A'.repeat(43);
    const agent = guestAt(api.server);
    agent.jar.setCookie(`raccordo_session=${planted}; Path=/`);

    await signIn(agent, email).expect(200);

    expect(cookieOf(agent)).not.toBe(planted);
    expect(await replayed(planted)).toBe(401);
  });

  it('is kept from scripts and other sites, and kept as a hash', async () => {
    const { email } = await accountAt(api);
    const { headers } = await signIn(guestAt(api.server), email);

    const cookies = headers['set-cookie'] as unknown as string[];
    const session = cookies.find((cookie) => cookie.startsWith('raccordo_session='));
    expect(session).toMatch(
      /^raccordo_session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(headers['cache-control']).toBe('no-store');
  });

  describe('opens nothing any more', () => {
    const cases: readonly [string, (account: AccountAt) => Promise<unknown>][] = [
      ['after signing out', ({ agent }) => agent.post('/api/v1/sign-out').expect(204)],
      [
        'after a reset of the password',
        async ({ email }) => {
          const stranger = strangerAt(api.server);
          await stranger.post('/api/v1/password-recovery').send({ email, locale: 'it' });
          const token = await linkIn(api, email, 'reset-password');
          await stranger
            .post('/api/v1/password-recovery/reset')
            .send({ token, password: 'una nuova e lunga' })
            .expect(204);
        },
      ],
      [
        'after suspension',
        ({ email }) => api.app.get(AdminAccounts, { strict: false }).suspend(email),
      ],
      [
        'after a change of role',
        ({ email }) => api.app.get(AdminAccounts, { strict: false }).create(email),
      ],
      [
        'after the second factor was taken away',
        ({ email }) => api.app.get(AdminAccounts, { strict: false }).resetSecondFactor(email),
      ],
    ];

    it.each(cases)('%s', async (_, end) => {
      const account = await accountAt(api);
      const cookie = cookieOf(account.agent);
      expect(await replayed(cookie)).toBe(200);

      await end(account);

      expect(await replayed(cookie)).toBe(401);
    });

    it('after silence', async () => {
      const hands = handsOf(api);
      const { agent } = await accountAt(api);
      hands.advance(11 * HOUR);
      expect(await isSignedIn(agent)).toBe(true);

      hands.advance(13 * HOUR);

      expect(await isSignedIn(agent)).toBe(false);
    });

    it('after a week, however busy', async () => {
      const hands = handsOf(api);
      const { agent } = await accountAt(api);
      const opened = hands.now().getTime();
      const busy = [];
      while (hands.now().getTime() - opened < 7 * 24 * HOUR - 10 * HOUR) {
        hands.advance(10 * HOUR);
        busy.push(await isSignedIn(agent));
      }
      expect(busy.every(Boolean)).toBe(true);

      hands.advance(10 * HOUR);

      expect(await isSignedIn(agent)).toBe(false);
    });
  });

  it('of somebody suspended cannot be opened anew', async () => {
    const { email } = await accountAt(api);
    await api.app.get(AdminAccounts, { strict: false }).suspend(email);

    const right = await signIn(guestAt(api.server), email).expect(403);
    expect(right.body.code).toBe('account.suspended');
    const wrong = await signIn(guestAt(api.server), email, 'not the password').expect(401);
    expect(wrong.body.code).toBe('sign_in.refused');
  });

  it('is listed by what its owner recognises, without an address', async () => {
    const account = await accountAt(api);
    const phone = guestAt(api.server);
    await phone
      .post('/api/v1/sign-in')
      .set('User-Agent', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1) Version/18.1 Safari/604.1')
      .send({ email: account.email, password: PASSWORD })
      .expect(200);

    const { body } = await account.agent.get(SESSIONS).expect(200);

    expect(
      body.items.map((item: { device: string; isCurrent: boolean }) => [
        item.device,
        item.isCurrent,
      ]),
    ).toEqual([
      ['Safari, iPhone', false],
      ['', true],
    ]);
    expect(Object.keys(body.items[0]).sort()).toEqual([
      'createdAt',
      'device',
      'id',
      'isCurrent',
      'lastSeenAt',
    ]);
  });

  it('is ended by its owner, one or all the others', async () => {
    const account = await accountAt(api);
    const [one, other] = [await anotherBrowser(api, account), await anotherBrowser(api, account)];
    const { body } = await one.get(SESSIONS);
    const own = body.items.find((item: { isCurrent: boolean }) => item.isCurrent) as { id: string };

    await account.agent.delete(`${SESSIONS}/${own.id}`).expect(204);
    expect([await isSignedIn(one), await isSignedIn(other)]).toEqual([false, true]);

    await account.agent.delete(SESSIONS).expect(204);
    expect([await isSignedIn(account.agent), await isSignedIn(other)]).toEqual([true, false]);
  });

  it('of somebody else is not there', async () => {
    const [one, other] = [await accountAt(api), await accountAt(api)];
    const { body } = await one.agent.get(SESSIONS);
    const id = body.items[0].id as string;

    const theirs = await other.agent.delete(`${SESSIONS}/${id}`).expect(404);
    const nobodys = await other.agent
      .delete(`${SESSIONS}/01900000-0000-7000-8000-000000000001`)
      .expect(404);

    const { correlationId: _one, ...theirBody } = theirs.body as Record<string, unknown>;
    const { correlationId: _other, ...nobodysBody } = nobodys.body as Record<string, unknown>;
    expect(theirBody).toEqual(nobodysBody);
    expect(await isSignedIn(one.agent)).toBe(true);
  });
});
