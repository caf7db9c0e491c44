import { createHash } from 'node:crypto';
import { TransactionRunner } from '@raccordo/api/testing';
import { accountAt, aPerson, handsOf, newEmail, PASSWORD, signIn } from './support/accounts.ts';
import { type Api, guestAt, startApi, strangerAt } from './support/api.ts';
import { linkIn } from './support/mailbox.ts';

const MINUTE = 60_000;
const RESET = '/api/v1/password-recovery/reset';
const CONFIRM = '/api/v1/email-confirmation';

describe('a link by mail', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  const recover = async (email: string): Promise<string> => {
    await strangerAt(api.server)
      .post('/api/v1/password-recovery')
      .send({ email, locale: 'it' })
      .expect(202);
    return linkIn(api, email, 'reset-password');
  };

  const reset = (token: string, password = 'una nuova e lunga') =>
    strangerAt(api.server).post(RESET).send({ token, password });

  it('carries 256 random bits, and only their hash is kept', async () => {
    const { email } = await accountAt(api);
    const token = await recover(email);
    const transactions = api.app.get(TransactionRunner, { strict: false });

    const rows = await transactions.asSystem(() =>
      transactions.query<{ row: string; hash: Buffer }>(
        'SELECT to_json(l)::text AS row, token_hash AS hash FROM account_links l',
      ),
    );

    expect(token).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
    const hash = createHash('sha256').update(token).digest();
    expect(rows.filter((row) => row.hash.equals(hash))).toHaveLength(1);
  });

  it('is never the same twice', async () => {
    const { email } = await accountAt(api);

    expect(await recover(email)).not.toBe(await recover(email));
  });

  it('is good once, even for many at once', async () => {
    const { email } = await accountAt(api);
    const token = await recover(email);

    const answers = await Promise.all(Array.from({ length: 5 }, () => reset(token)));

    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422, 422, 422, 422]);
    const again = await reset(token).expect(422);
    expect(again.body.code).toBe('link.refused');
  });

  it('to reset a password holds for twenty minutes', async () => {
    const hands = handsOf(api);
    const { email } = await accountAt(api);
    const [first, second] = [await recover(email), await recover(email)];

    hands.advance(19 * MINUTE);
    await reset(first, 'too short'.slice(0, 7)).expect(422);
    hands.advance(2 * MINUTE);

    expect((await reset(second)).body.code).toBe('link.refused');
  });

  it('to confirm an address holds for an hour', async () => {
    const hands = handsOf(api);
    const email = newEmail();
    await strangerAt(api.server).post('/api/v1/sign-up').send(aPerson(email)).expect(202);
    const token = await linkIn(api, email, 'verify-email');
    const confirm = () => strangerAt(api.server).post(CONFIRM).send({ token, password: PASSWORD });

    hands.advance(61 * MINUTE);

    expect((await confirm().expect(422)).body.code).toBe('link.refused');
  });

  it('opens only what it was made for', async () => {
    const email = newEmail();
    await strangerAt(api.server).post('/api/v1/sign-up').send(aPerson(email)).expect(202);
    const toConfirm = await linkIn(api, email, 'verify-email');
    const toReset = await recover(email);

    await reset(toConfirm).expect(422);
    await strangerAt(api.server)
      .post(CONFIRM)
      .send({ token: toReset, password: PASSWORD })
      .expect(422);
  });

  it('used up takes the others of its kind with it', async () => {
    const { email } = await accountAt(api);
    const [first, second] = [await recover(email), await recover(email)];

    await reset(first).expect(204);

    await reset(second).expect(422);
  });

  it('signs nobody in, and tells the account', async () => {
    const { email } = await accountAt(api);
    const { headers } = await reset(await recover(email)).expect(204);

    expect(headers).not.toHaveProperty('set-cookie');
    await signIn(guestAt(api.server), email).expect(401);
    await signIn(guestAt(api.server), email, 'una nuova e lunga').expect(200);
  });

  it('that was refused for its password can be tried again', async () => {
    const { email } = await accountAt(api);
    const token = await recover(email);
    await reset(token, 'password123').expect(422);

    await reset(token).expect(204);
  });

  it.each(['', 'short', 'A'.repeat(43), '../../etc/passwd'])('%p opens nothing', async (token) => {
    const { status } = await reset(token);

    expect(status).toBe(422);
  });
});
