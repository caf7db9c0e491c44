import { AdminAccounts, TransactionRunner } from '@raccordo/api/testing';
import { Secret, TOTP } from 'otpauth';
import {
  type AccountAt,
  accountAt,
  type Agent,
  handsOf,
  type Hands,
  isSignedIn,
  newEmail,
  PASSWORD,
  prove,
  signIn,
} from './support/accounts.ts';
import { type Api, guestAt, startApi, strangerAt } from './support/api.ts';
import { linkIn } from './support/mailbox.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const STEP = 30 * SECOND;
const FACTOR = '/api/v1/account/second-factor';

interface Protected extends AccountAt {
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

describe('the second factor', () => {
  let api: Api;
  let hands: Hands;

  beforeAll(async () => {
    api = await startApi();
    hands = handsOf(api);
    // Codes change every half minute; none may change between being read and being typed.
    hands.stop();
  });

  afterAll(() => api.close());

  /** What the app on the phone shows, so many steps from now. */
  const codeOf = (secret: string, steps = 0): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: hands.now().getTime() + steps * STEP,
    });

  /** The next step begins: the code before has been used. */
  const nextStep = () => hands.advance(STEP);

  async function protect(account: AccountAt): Promise<Protected> {
    const { body: offered } = await account.agent.post(FACTOR).expect(201);
    const secret = offered.secret as string;
    const { body } = await account.agent
      .post(`${FACTOR}/confirm`)
      .send({ code: codeOf(secret) })
      .expect(201);
    nextStep();
    return { ...account, secret, recoveryCodes: body.codes as string[] };
  }

  const protectedAccount = async () => protect(await accountAt(api));

  const pass = (agent: Agent, code: string) =>
    agent.post('/api/v1/sign-in/second-factor').send({ code });

  async function halfWay({ email }: AccountAt): Promise<Agent> {
    const agent = guestAt(api.server);
    await signIn(agent, email).expect(200, { outcome: 'second-factor' });
    return agent;
  }

  it('is shown as a QR address and as text, and counts once a code has been seen', async () => {
    const { agent, email } = await accountAt(api);
    const { body } = await agent.post(FACTOR).expect(201);

    const address = new URL(body.address as string);
    expect([address.protocol, address.host]).toEqual(['otpauth:', 'totp']);
    expect(decodeURIComponent(address.pathname)).toBe(`/Raccordo:${email}`);
    expect(address.searchParams.get('secret')).toBe(body.secret);
    expect((await agent.get('/api/v1/account')).body.hasSecondFactor).toBe(false);
    await signIn(guestAt(api.server), email).expect(200, { outcome: 'signed-in' });
  });

  it('is kept sealed, its recovery codes as hashes', async () => {
    const { secret, recoveryCodes } = await protectedAccount();
    const transactions = api.app.get(TransactionRunner, { strict: false });

    const rows = await transactions.asSystem(() =>
      transactions.query<{ sealed: Buffer; row: string }>(
        `SELECT sealed_secret AS sealed, to_json(f)::text AS row FROM second_factors f
         UNION ALL SELECT code_hash, to_json(c)::text FROM recovery_codes c`,
      ),
    );

    expect(recoveryCodes).toHaveLength(10);
    for (const { sealed, row } of rows) {
      for (const shown of [secret, ...recoveryCodes]) {
        expect(sealed.includes(shown)).toBe(false);
        expect(row).not.toContain(shown);
      }
    }
  });

  it('makes signing in two steps', async () => {
    const account = await protectedAccount();
    const agent = await halfWay(account);
    expect(await isSignedIn(agent)).toBe(false);

    await pass(agent, codeOf(account.secret)).expect(200, { outcome: 'signed-in' });

    expect(await isSignedIn(agent)).toBe(true);
  });

  it.each([
    [-2, 401],
    [-1, 200],
    [0, 200],
    [1, 200],
    [2, 401],
  ])('takes the code of %p steps from now with %p', async (steps, status) => {
    const account = await protectedAccount();
    hands.advance(10 * STEP);

    await pass(await halfWay(account), codeOf(account.secret, steps)).expect(status);
  });

  it('takes no code twice, nor one from before', async () => {
    const account = await protectedAccount();
    hands.advance(10 * STEP);
    const [before, code] = [codeOf(account.secret, -1), codeOf(account.secret)];
    await pass(await halfWay(account), code).expect(200);

    await pass(await halfWay(account), code).expect(401);
    await pass(await halfWay(account), before).expect(401);
    nextStep();
    await pass(await halfWay(account), codeOf(account.secret)).expect(200);
  });

  it('takes one code once, even for many at once', async () => {
    const account = await protectedAccount();
    const agents = await Promise.all(Array.from({ length: 3 }, () => halfWay(account)));
    const code = codeOf(account.secret);

    const answers = await Promise.all(agents.map((agent) => pass(agent, code)));

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('opens by a code on paper, once, however it is typed', async () => {
    const account = await protectedAccount();
    const [paper = ''] = account.recoveryCodes;
    await pass(await halfWay(account), ` ${paper.toUpperCase().replaceAll('-', ' ')} `).expect(200);

    await pass(await halfWay(account), paper).expect(401);
    const { body } = await account.agent.get('/api/v1/account');
    expect(body.recoveryCodesLeft).toBe(9);
  });

  it('gets new codes on paper, and the old ones are worth nothing', async () => {
    const account = await protectedAccount();
    const { body } = await account.agent.post(`${FACTOR}/recovery-codes`).expect(201);

    await pass(await halfWay(account), account.recoveryCodes[0] ?? '').expect(401);
    await pass(await halfWay(account), body.codes[0] as string).expect(200);
  });

  it('is passed on the browser that knew the password, and soon', async () => {
    const account = await protectedAccount();
    const stranger = await pass(guestAt(api.server), codeOf(account.secret)).expect(401);
    expect(stranger.body.code).toBe('sign_in.expired');

    const agent = await halfWay(account);
    hands.advance(11 * MINUTE);

    const late = await pass(agent, codeOf(account.secret)).expect(401);
    expect(late.body.code).toBe('sign_in.expired');
  });

  it('is not bypassed by choosing a new password', async () => {
    const account = await protectedAccount();
    const stranger = strangerAt(api.server);
    await stranger.post('/api/v1/password-recovery').send({ email: account.email, locale: 'it' });
    const token = await linkIn(api, account.email, 'reset-password');
    await stranger
      .post('/api/v1/password-recovery/reset')
      .send({ token, password: 'una nuova e lunga' })
      .expect(204);

    const agent = guestAt(api.server);
    await signIn(agent, account.email, 'una nuova e lunga').expect(200, {
      outcome: 'second-factor',
    });
    expect(await isSignedIn(agent)).toBe(false);
    await pass(agent, codeOf(account.secret)).expect(200);
  });

  it('voids a sign-in that was half-way when the password changed', async () => {
    const account = await protectedAccount();
    const agent = await halfWay(account);
    await account.agent
      .post('/api/v1/account/password')
      .send({ currentPassword: PASSWORD, newPassword: 'una nuova e lunga' })
      .expect(204);

    await pass(agent, codeOf(account.secret)).expect(401);
  });

  it('leaves a guesser a few tries a day, of a million codes', async () => {
    const account = await protectedAccount();
    let answered = 0;
    for (let guess = 0; guess < 100; guess += 1) {
      const { status, body } = await pass(await halfWay(account), String(guess).padStart(6, '0'));
      if (status === 401) answered += 1;
      else expect([status, body.code]).toEqual([429, 'attempts.wait']);
      hands.advance(14 * MINUTE);
    }

    // Without waits all hundred of a day would be answered.
    expect(answered).toBeLessThan(45);
    expect(answered).toBeGreaterThan(4);
  });

  it('is asked for to prove oneself anew', async () => {
    const account = await protectedAccount();

    const without = await prove(account.agent).expect(403);
    expect(without.body.code).toBe('second_factor.code_needed');
    await prove(account.agent, PASSWORD, '000000').expect(403);
    await prove(account.agent, PASSWORD, codeOf(account.secret)).expect(204);
  });

  it('is changed only after a recent proof, and ends the other sessions', async () => {
    const account = await accountAt(api);
    const other = guestAt(api.server);
    await signIn(other, account.email).expect(200);
    hands.advance(11 * MINUTE);
    for (const send of [
      () => account.agent.post(FACTOR),
      () => account.agent.post(`${FACTOR}/confirm`).send({ code: '000000' }),
      () => account.agent.post(`${FACTOR}/recovery-codes`),
      () => account.agent.delete(FACTOR),
    ]) {
      expect((await send().expect(403)).body.code).toBe('access.sign_in_again');
    }

    await prove(account.agent).expect(204);
    const guarded = await protect(account);
    expect(await isSignedIn(other)).toBe(false);
    expect((await account.agent.post(FACTOR).expect(409)).body.code).toBe(
      'second_factor.already_on',
    );

    await account.agent.delete(FACTOR).expect(204);
    await signIn(guestAt(api.server), guarded.email).expect(200, { outcome: 'signed-in' });
  });

  describe('of an admin', () => {
    async function enrolled() {
      const email = newEmail();
      const link = await api.app.get(AdminAccounts, { strict: false }).create(email);
      const token = /#token=([\w-]+)$/.exec(link)?.[1] ?? '';
      await strangerAt(api.server)
        .post('/api/v1/password-recovery/reset')
        .send({ token, password: PASSWORD })
        .expect(204);
      const agent = guestAt(api.server);
      await signIn(agent, email).expect(200, { outcome: 'signed-in' });
      return { email, password: PASSWORD, agent };
    }

    const asAdmin = (agent: Agent) => agent.post('/api/v1/admin/imports/agencies');

    it('is required: without it there is an account and nothing more', async () => {
      const account = await enrolled();
      const before = await account.agent.get('/api/v1/session');
      expect(before.body.person).toMatchObject({ isAdmin: false, needsSecondFactor: true });
      await asAdmin(account.agent).expect(403);

      await protect(account);

      const after = await account.agent.get('/api/v1/session');
      expect(after.body.person).toMatchObject({ isAdmin: true, needsSecondFactor: false });
      expect((await asAdmin(account.agent)).status).not.toBe(403);
    });

    it('cannot be taken away by the admin', async () => {
      const account = await protect(await enrolled());

      const { body } = await account.agent.delete(FACTOR).expect(409);

      expect(body.code).toBe('second_factor.required');
    });

    it('is good for that one link, once', async () => {
      const email = newEmail();
      const link = await api.app.get(AdminAccounts, { strict: false }).create(email);
      const token = /#token=([\w-]+)$/.exec(link)?.[1] ?? '';
      const choose = () =>
        strangerAt(api.server)
          .post('/api/v1/password-recovery/reset')
          .send({ token, password: PASSWORD });

      await choose().expect(204);
      await choose().expect(422);
    });
  });
});
