import { AttemptLimiter } from '@raccordo/api/testing';
import { accountAt, type Hands, handsOf, newEmail, PASSWORD, signIn } from './support/accounts.ts';
import { type Api, guestAt, startApi, strangerAt } from './support/api.ts';

const SECOND = 1_000;
const DAY = 86_400 * SECOND;

describe('guessing a password', () => {
  let api: Api;
  let hands: Hands;

  beforeEach(async () => {
    api = await startApi();
    hands = handsOf(api);
    // The first waits are of two seconds, which a busy machine may take over an answer.
    hands.stop();
  });

  afterEach(() => api.close());

  const guess = (email: string) => signIn(strangerAt(api.server), email, 'not the password');

  it('a thousand times gets few answers, and shuts nobody out', async () => {
    const { email, agent } = await accountAt(api);
    await agent.post('/api/v1/sign-out').expect(204);

    const minutes = Array.from({ length: 17 }, () => 0);
    for (let sent = 0; sent < 1_000; sent += 1) {
      const { status, headers } = await guess(email);
      const minute = Math.floor(sent / 60);
      if (status === 401) minutes[minute] = (minutes[minute] ?? 0) + 1;
      else expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true]);
      hands.advance(SECOND);
    }

    expect(Math.max(...minutes)).toBeLessThanOrEqual(10);
    expect(minutes.reduce((sum, answered) => sum + answered, 0)).toBeLessThanOrEqual(15);
    // On the browser they have used before, the owner notices nothing.
    await signIn(agent, email).expect(200);
    // On a new one in the same network, the wait passes like any other.
    await signIn(guestAt(api.server), email).expect(429);
    hands.advance(900 * SECOND);
    await signIn(guestAt(api.server), email).expect(200);
  });

  it('is what the waits prevent: without them every guess is answered', async () => {
    api.app.get(AttemptLimiter, { strict: false }).begin = () => Promise.resolve();
    const { email } = await accountAt(api);

    for (let sent = 0; sent < 30; sent += 1) expect((await guess(email)).status).toBe(401);
  });

  it('all at once counts each of them', async () => {
    const { email } = await accountAt(api);

    const answers = await Promise.all(Array.from({ length: 20 }, () => guess(email)));

    const answered = answers.filter(({ status }) => status === 401);
    expect(answered).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(17);
  });

  it('of many accounts from one address is slowed down too', async () => {
    const statuses = [];
    for (let sent = 0; sent < 30; sent += 1) statuses.push((await guess(newEmail())).status);

    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    expect(statuses.slice(20).every((status) => status === 429)).toBe(true);
  });

  it('is forgiven after the right one, and after a quiet day', async () => {
    const { email } = await accountAt(api);
    for (let round = 0; round < 4; round += 1) {
      await guess(email).expect(401);
      await guess(email).expect(401);
      await signIn(guestAt(api.server), email, PASSWORD).expect(200);
    }

    for (let sent = 0; sent < 4; sent += 1) await guess(email);
    await guess(email).expect(429);
    hands.advance(DAY);
    await guess(email).expect(401);
    await guess(email).expect(401);
  });

  it('does not slow down on a device what is tried elsewhere, nor the other way round', async () => {
    const { email, agent } = await accountAt(api);
    for (let sent = 0; sent < 6; sent += 1) await signIn(agent, email, 'not the password');
    await signIn(agent, email).expect(429);

    await signIn(guestAt(api.server), email).expect(200);
  });

  it('with a stolen device cookie of somebody else gains nothing', async () => {
    const [victim, other] = [await accountAt(api), await accountAt(api)];
    const statuses = [];
    for (let sent = 0; sent < 6; sent += 1) {
      statuses.push((await signIn(other.agent, victim.email, 'not the password')).status);
    }

    expect(statuses).toEqual([401, 401, 401, 429, 429, 429]);
  });
});

describe('a storm of sign-ins', () => {
  it('is turned away in part, while everything else goes on', async () => {
    const api = await startApi();
    api.app.get(AttemptLimiter, { strict: false }).begin = () => Promise.resolve();
    let isOver = false;
    const storm = Promise.all(
      Array.from({ length: 200 }, () =>
        signIn(strangerAt(api.server) as never, newEmail(), 'not the password'),
      ),
    ).then((answers) => {
      isOver = true;
      return answers;
    });

    const others = [];
    for (let asked = 0; asked < 10; asked += 1) {
      others.push((await strangerAt(api.server).get('/api/v1/ranking-rules')).status);
    }
    const wasOver = isOver;
    const answers = await storm;
    await api.close();

    expect(others).toEqual(Array.from({ length: 10 }, () => 200));
    expect(wasOver).toBe(false);
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(50);
    expect(refused.every(({ headers }) => headers['retry-after'] === '1')).toBe(true);
    expect(answers.filter(({ status }) => status === 401).length).toBeGreaterThan(30);
  });
});
