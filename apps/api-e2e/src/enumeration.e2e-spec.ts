import { PasswordHasher, TransactionRunner } from '@raccordo/api/testing';
import { v7 } from 'uuid';
import { accountAt, aPerson, handsOf, newEmail, PASSWORD } from './support/accounts.ts';
import { type Api, startApi, strangerAt } from './support/api.ts';
import { mailArrives } from './support/mailbox.ts';
import { areaUnderCurve, interleaved, stopwatch } from './support/timing.ts';

/**
 * 2,000 a class settle ±0.05 (docs/security.md has the figures). Every run takes fewer and allows
 * for their scatter, four standard errors and more; a missing decoy still stands out by far.
 */
const SAMPLES = Number(process.env['ENUMERATION_SAMPLES'] ?? 300);
const TOLERANCE = SAMPLES >= 2_000 ? 0.05 : 0.11;
const TIMEOUT_MS = 3_600_000;

const SIGN_IN = '/api/v1/sign-in';
const RECOVERY = '/api/v1/password-recovery';
const SIGN_UP = '/api/v1/sign-up';

describe('whether an address has an account', () => {
  let api: Api;
  let known: string;

  beforeAll(async () => {
    api = await startApi();
    known = (await accountAt(api)).email;
  });

  afterAll(() => api.close());

  /** Everything an asker sees, but what differs from one request to the next anyway. */
  async function seen(path: string, body: object) {
    const answer = await strangerAt(api.server).post(path).send(body);
    // What is left of the asker's own allowance says nothing about the address.
    const { date, 'x-request-id': requestId, ratelimit, ...headers } = answer.headers;
    const { correlationId, ...rest } = answer.body as Record<string, unknown>;
    return {
      status: answer.status,
      headers,
      body: rest,
      others: [date, requestId, ratelimit, correlationId].length,
    };
  }

  it.each([
    [SIGN_IN, 401, (email: string) => ({ email, password: 'not the password' })],
    [RECOVERY, 202, (email: string) => ({ email, locale: 'it' })],
    [SIGN_UP, 202, (email: string) => aPerson(email)],
  ])('is not told by the answer of %s', async (path, status, bodyFor) => {
    const [ofKnown, ofUnknown] = [
      await seen(path, bodyFor(known)),
      await seen(path, bodyFor(newEmail())),
    ];

    expect(ofKnown.status).toBe(status);
    expect(ofUnknown).toEqual(ofKnown);
    expect(ofKnown.headers).not.toHaveProperty('set-cookie');
  });

  it('is not told by how long a wrong guess has to wait', async () => {
    // How many seconds are left of a wait depends on how long the answers before it took.
    handsOf(api).stop();
    const waits = async (email: string) => {
      const statuses = [];
      for (let guess = 0; guess < 5; guess += 1) {
        const { status, headers } = await strangerAt(api.server)
          .post(SIGN_IN)
          .send({ email, password: 'not the password' });
        statuses.push([status, headers['retry-after']]);
      }
      return statuses;
    };

    expect(await waits(newEmail())).toEqual(await waits((await accountAt(api)).email));
  });

  it('is told to its mailbox only', async () => {
    const { email } = await accountAt(api);
    await strangerAt(api.server)
      .post(SIGN_UP)
      .send(aPerson(email, { name: 'Somebody Else' }));

    await mailArrives(api, email, 'account-exists');
    const { body } = await strangerAt(api.server).post(SIGN_IN).send({ email, password: PASSWORD });
    expect(body).toEqual({ outcome: 'signed-in' });
  });

  it('leaves nothing behind for an address that nobody has', async () => {
    const transactions = api.app.get(TransactionRunner, { strict: false });
    const count = async () => {
      const [row] = await transactions.asSystem(() =>
        transactions.query<{ users: number; links: number }>(
          `SELECT (SELECT count(*)::int FROM users) AS users,
             (SELECT count(*)::int FROM account_links) AS links`,
        ),
      );
      return row;
    };
    const before = await count();

    await strangerAt(api.server).post(RECOVERY).send({ email: newEmail(), locale: 'it' });
    await strangerAt(api.server).post(SIGN_UP).send(aPerson(known));

    expect(await count()).toEqual(before);
  });

  describe('cannot be timed', () => {
    let transactions: TransactionRunner;
    let emails: string[];

    beforeAll(async () => {
      transactions = api.app.get(TransactionRunner, { strict: false });
      const hash = await api.app.get(PasswordHasher, { strict: false }).hash(PASSWORD);
      emails = Array.from({ length: SAMPLES }, () => newEmail());
      await transactions.asSystem(() =>
        transactions.query(
          `INSERT INTO users (id, email, email_verified_at, name, locale, password_hash, created_at, updated_at)
           SELECT u.id, u.email, now(), 'Ada Prova', 'it', $3, now(), now()
           FROM unnest($1::uuid[], $2::text[]) AS u (id, email)`,
          [emails.map(() => v7()), emails, hash],
        ),
      );
    });

    /** All come from one address here: what it has guessed so far must not make it wait. */
    const forgetAttempts = () =>
      transactions.asSystem(() => transactions.query('DELETE FROM attempt_records'));

    async function measure(
      path: string,
      bodyFor: (email: string) => object,
      samples: number,
    ): Promise<number> {
      const send = stopwatch(api, path);
      const timed = async (email: string) => {
        const took = await send(bodyFor(email));
        await forgetAttempts();
        return took;
      };
      for (let warming = 0; warming < 20; warming += 1) await timed(newEmail());
      return interleaved(
        samples,
        (turn) => timed(emails[turn] ?? ''),
        () => timed(newEmail()),
      );
    }

    const guess = (email: string) => ({ email, password: 'not the password' });

    it.each([
      ['a wrong password', SIGN_IN, guess],
      ['a recovery', RECOVERY, (email: string) => ({ email, locale: 'it' })],
      ['a sign-up', SIGN_UP, (email: string) => aPerson(email)],
    ])(
      'by %s',
      async (_, path, bodyFor) => {
        const area = await measure(path, bodyFor, SAMPLES);

        if (process.env['ENUMERATION_SAMPLES'] !== undefined) {
          process.stdout.write(`${path}: AUC ${area.toFixed(4)}, ${SAMPLES} a class\n`);
        }
        expect(Math.abs(area - 0.5)).toBeLessThan(TOLERANCE);
      },
      TIMEOUT_MS,
    );

    it('which it could be, were nothing hashed for a stranger', async () => {
      const hasher = api.app.get(PasswordHasher, { strict: false });
      const verify = hasher.verify.bind(hasher);
      hasher.verify = (kept, password) =>
        kept === null ? Promise.resolve(false) : verify(kept, password);

      const area = await measure(SIGN_IN, guess, 40);

      hasher.verify = verify;
      // Far beyond what is allowed above, also while mails are being sent beside it.
      expect(area).toBeGreaterThan(0.75);
    });
  });
});

describe('the measure', () => {
  it('tells apart what differs and nothing else', () => {
    expect(areaUnderCurve([1, 2, 3], [1, 2, 3])).toBe(0.5);
    expect(areaUnderCurve([4, 5], [1, 2])).toBe(1);
    expect(areaUnderCurve([1, 2], [4, 5])).toBe(0);
  });
});
