import { aBrief } from '@raccordo/brief/testing';
import {
  aPerson,
  accountAt,
  anotherBrowser,
  handsOf,
  isSignedIn,
  newEmail,
  PASSWORD,
  prove,
  signIn,
} from './support/accounts.ts';
import { type Api, guestAt, startApi, strangerAt } from './support/api.ts';
import { countMails, linkIn, mailArrives } from './support/mailbox.ts';

const MINUTE = 60_000;

describe('an account', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  it('begins with a confirmed address and a firm of its own', async () => {
    const { agent, email } = await accountAt(api);

    const { body } = await agent.get('/api/v1/session').expect(200);

    expect(body).toMatchObject({
      provider: null,
      person: {
        email,
        name: 'Ada Prova',
        isEmailVerified: true,
        isAdmin: false,
        needsSecondFactor: false,
        organisations: [{ kind: 'sme', name: 'Officina Prova', role: 'owner', agencyId: null }],
      },
    });
  });

  it('tells nobody who is not signed in anything', async () => {
    const { body } = await strangerAt(api.server).get('/api/v1/session').expect(200);

    expect(body).toEqual({ person: null, provider: null });
    await strangerAt(api.server).get('/api/v1/account').expect(401);
  });

  it('takes in the briefs its owner wrote before', async () => {
    const guest = guestAt(api.server);
    const { body: brief } = await guest.post('/api/v1/briefs').send({ content: aBrief() });
    const email = newEmail();
    await guest.post('/api/v1/sign-up').send(aPerson(email)).expect(202);
    await signIn(guest, email).expect(200);

    const { body } = await guest.get('/api/v1/briefs').expect(200);

    expect(body.items.map((item: { id: string }) => item.id)).toEqual([brief.id]);
    const elsewhere = guestAt(api.server);
    await signIn(elsewhere, email).expect(200);
    await elsewhere.get(`/api/v1/briefs/${brief.id as string}`).expect(200);
  });

  it('is usable before the address is confirmed, and says so', async () => {
    const email = newEmail();
    const agent = guestAt(api.server);
    await agent.post('/api/v1/sign-up').send(aPerson(email)).expect(202);
    await signIn(agent, email).expect(200);
    const before = await agent.get('/api/v1/session');
    expect(before.body.person.isEmailVerified).toBe(false);

    // Signed in on this browser: the link alone is enough.
    const token = await linkIn(api, email, 'verify-email');
    await agent
      .post('/api/v1/email-confirmation')
      .send({ token, password: null })
      .expect(200, { email });

    const after = await agent.get('/api/v1/session');
    expect(after.body.person.isEmailVerified).toBe(true);
  });

  it('is not confirmed by who only reads the mail: somebody else may know the password', async () => {
    const email = newEmail();
    await strangerAt(api.server).post('/api/v1/sign-up').send(aPerson(email)).expect(202);
    const token = await linkIn(api, email, 'verify-email');
    const confirm = (password: string | null) =>
      strangerAt(api.server).post('/api/v1/email-confirmation').send({ token, password });

    const clicked = await confirm(null).expect(403);
    expect(clicked.body.code).toBe('verification.password_needed');
    const guessed = await confirm('another password').expect(403);
    expect(guessed.body.code).toBe('password.wrong');
    await confirm(PASSWORD).expect(200, { email });
  });

  it('asks for the address to be confirmed again, a few times', async () => {
    const email = newEmail();
    const agent = guestAt(api.server);
    await agent.post('/api/v1/sign-up').send(aPerson(email)).expect(202);
    await signIn(agent, email).expect(200);

    for (let asked = 0; asked < 6; asked += 1) {
      await agent.post('/api/v1/account/email/verification').expect(202);
    }

    // The last of those that were let through; what comes after it was not sent at all.
    while ((await countMails(api, email, 'verify-email')) < 4)
      await linkIn(api, email, 'verify-email');
    const last = newEmail();
    await strangerAt(api.server).post('/api/v1/sign-up').send(aPerson(last)).expect(202);
    await mailArrives(api, last, 'verify-email');
    expect(await countMails(api, email, 'verify-email')).toBe(4);
  });

  it.each([
    ['short77', 'too_short'],
    ['qwertyuiop', 'common'],
    ['Officina Prova', 'personal'],
    ['ada prova', 'personal'],
  ])('refuses the password %p as %s', async (password, code) => {
    const { body } = await strangerAt(api.server)
      .post('/api/v1/sign-up')
      .send(aPerson(newEmail(), { password }))
      .expect(422);

    expect(body).toMatchObject({
      code: 'password.refused',
      violations: [{ path: 'password', code }],
    });
  });

  it('takes any password that is long, of whatever characters', async () => {
    const password = `${'è'.repeat(60)} 🔑`;
    const email = newEmail();
    const agent = guestAt(api.server);
    await agent.post('/api/v1/sign-up').send(aPerson(email, { password })).expect(202);

    await signIn(agent, email, password).expect(200);

    await signIn(guestAt(api.server), email, password.replace('🔑', '')).expect(401);
    await signIn(guestAt(api.server), email, password.normalize('NFD')).expect(200);
  });

  it('changes its name and language, one version after the other', async () => {
    const { agent } = await accountAt(api);
    const { headers } = await agent.get('/api/v1/account').expect(200);
    const change = (version: string, name: string) =>
      agent.put('/api/v1/account').set('If-Match', version).send({ name, locale: 'en' });

    const { body } = await change(String(headers['etag']), 'Ada Nuova').expect(200);

    expect(body).toMatchObject({ name: 'Ada Nuova', locale: 'en' });
    await change(String(headers['etag']), 'Ada Vecchia').expect(412);
    await agent.put('/api/v1/account').send({ name: 'x', locale: 'en' }).expect(428);
    await change('"2"', '   ').expect(400);
  });

  describe('changing its password', () => {
    const change = (
      agent: ReturnType<typeof guestAt>,
      currentPassword: string,
      newPassword: string,
    ) => agent.post('/api/v1/account/password').send({ currentPassword, newPassword });

    it('takes the one in use, and ends the other sessions', async () => {
      const account = await accountAt(api);
      const other = await anotherBrowser(api, account);

      await change(account.agent, 'not the password', 'una nuova e lunga').expect(403);
      expect(await isSignedIn(other)).toBe(true);
      await change(account.agent, PASSWORD, 'una nuova e lunga').expect(204);

      expect(await isSignedIn(account.agent)).toBe(true);
      expect(await isSignedIn(other)).toBe(false);
      await signIn(guestAt(api.server), account.email).expect(401);
      await signIn(guestAt(api.server), account.email, 'una nuova e lunga').expect(200);
    });

    it('refuses a bad new one', async () => {
      const { agent } = await accountAt(api);

      const { body } = await change(agent, PASSWORD, 'password1').expect(422);

      expect(body.violations).toEqual([{ path: 'newPassword', code: 'common' }]);
    });

    it('voids a link to reset the old one', async () => {
      const { agent, email } = await accountAt(api);
      await agent.post('/api/v1/password-recovery').send({ email, locale: 'it' }).expect(202);
      const token = await linkIn(api, email, 'reset-password');
      await change(agent, PASSWORD, 'una nuova e lunga').expect(204);

      await strangerAt(api.server)
        .post('/api/v1/password-recovery/reset')
        .send({ token, password: 'di qualcun altro' })
        .expect(422);
    });
  });

  describe('changing its address', () => {
    it('needs a recent proof, the new mailbox, and tells the old one', async () => {
      const hands = handsOf(api);
      const { agent, email } = await accountAt(api);
      const next = newEmail();
      const ask = () => agent.post('/api/v1/account/email').send({ email: next });
      hands.advance(11 * MINUTE);
      const early = await ask().expect(403);
      expect(early.body.code).toBe('access.sign_in_again');

      await prove(agent).expect(204);
      await ask().expect(202);
      expect((await agent.get('/api/v1/account')).body.email).toBe(email);
      const token = await linkIn(api, next, 'verify-email');
      await strangerAt(api.server)
        .post('/api/v1/email-confirmation')
        .send({ token, password: null })
        .expect(200, { email: next });

      expect((await agent.get('/api/v1/account')).body.email).toBe(next);
      await signIn(guestAt(api.server), email).expect(401);
      await signIn(guestAt(api.server), next).expect(200);
      await mailArrives(api, email, 'email-changed');
    });

    it('says the same when somebody else has it, and writes to them', async () => {
      const [one, other] = [await accountAt(api), await accountAt(api)];

      await one.agent.post('/api/v1/account/email').send({ email: other.email }).expect(202);

      await mailArrives(api, other.email, 'account-exists');
    });
  });

  it('proves itself only with its own password', async () => {
    const { agent } = await accountAt(api);

    await prove(agent, 'not the password').expect(403);

    await prove(agent).expect(204);
  });
});
