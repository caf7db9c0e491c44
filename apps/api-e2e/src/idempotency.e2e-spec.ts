import { aBrief } from '@raccordo/brief/testing';
import { type Api, guestAt, startApi } from './support/api.ts';

const BRIEFS = '/api/v1/briefs';
const KEY = 'Idempotency-Key';

describe('a creating request sent again', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  async function aGuest() {
    const guest = guestAt(api.server);
    const { body } = await guest.post(BRIEFS).send({}).expect(201);
    return {
      guest,
      first: body.id as string,
      count: async () => ((await guest.get(BRIEFS)).body.items as unknown[]).length,
    };
  }

  it('has one effect and gets the same answer', async () => {
    const { guest, count } = await aGuest();
    const send = () => guest.post(BRIEFS).set(KEY, 'k1').send({ content: aBrief() });

    const answers = [await send(), await send(), await send()];

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ text }) => JSON.parse(text).id as string)).size).toBe(1);
    expect(answers[2]?.body).toEqual(answers[0]?.body);
    expect(answers.map(({ headers }) => headers['idempotency-replayed'])).toEqual([
      undefined,
      'true',
      'true',
    ]);
    expect(answers[2]?.headers.etag).toBe('"1"');
    expect(await count()).toBe(2);
  });

  it('has one effect even when its twins arrive together', async () => {
    const { guest, first, count } = await aGuest();

    const answers = await Promise.all(
      Array.from({ length: 8 }, () => guest.post(`${BRIEFS}/${first}/duplicate`).set(KEY, 'k2')),
    );

    const statuses = new Set(answers.map(({ status }) => status));
    expect(statuses.has(201)).toBe(true);
    expect([...statuses].every((status) => status === 201 || status === 409)).toBe(true);
    expect(await count()).toBe(2);
  });

  it('is refused when the same key means something else', async () => {
    const { guest } = await aGuest();
    await guest.post(BRIEFS).set(KEY, 'k3').send({}).expect(201);

    const { status, body } = await guest.post(BRIEFS).set(KEY, 'k3').send({ content: aBrief() });

    expect([status, body.code]).toEqual([422, 'idempotency.key_reused']);
  });

  it('is tried again after a failure', async () => {
    const { guest, count } = await aGuest();
    await guest.post(BRIEFS).set(KEY, 'k4').send({ content: 1 }).expect(400);

    await guest.post(BRIEFS).set(KEY, 'k4').send({}).expect(201);

    expect(await count()).toBe(2);
  });

  it('is forgotten with the brief the guest deletes', async () => {
    const { guest } = await aGuest();
    const send = () => guest.post(BRIEFS).set(KEY, 'k6').send({ content: aBrief() }).expect(201);
    const { body } = await send();
    await guest
      .delete(`${BRIEFS}/${body.id as string}`)
      .set('If-Match', '"1"')
      .expect(204);

    const again = await send();

    expect(again.headers['idempotency-replayed']).toBeUndefined();
    expect(again.body.id).not.toBe(body.id);
  });

  it('means nothing to another guest', async () => {
    const [one, other] = [await aGuest(), await aGuest()];
    const mine = await one.guest.post(BRIEFS).set(KEY, 'k5').send({}).expect(201);

    const theirs = await other.guest.post(BRIEFS).set(KEY, 'k5').send({}).expect(201);

    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('needs a key of printable characters', async () => {
    const { guest } = await aGuest();

    await guest.post(BRIEFS).set(KEY, 'x'.repeat(256)).send({}).expect(400);
    await guest.post(BRIEFS).set(KEY, 'with space').send({}).expect(400);
  });
});
