import { aBrief } from '@raccordo/brief/testing';
import { type Api, guestAt, startApi } from './support/api.ts';

describe('changing a brief that somebody else may have changed', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  async function aDraft() {
    const guest = guestAt(api.server);
    const { body } = await guest.post('/api/v1/briefs').send({ content: aBrief() }).expect(201);
    const path = `/api/v1/briefs/${body.id as string}`;
    return {
      guest,
      path,
      changes: {
        save: () => guest.put(path).send({ content: aBrief() }),
        submit: () => guest.post(`${path}/submit`),
        delete: () => guest.delete(path),
      },
    };
  }

  const NAMES = ['save', 'submit', 'delete'] as const;

  it.each(NAMES)('%s needs If-Match', async (name) => {
    const { changes } = await aDraft();

    const { status, body } = await changes[name]();

    expect([status, body.code]).toEqual([428, 'precondition.missing']);
  });

  it.each(NAMES)('%s is refused on any version but the latest', async (name) => {
    const { changes, guest, path } = await aDraft();

    for (const stale of ['"2"', '"0"', '1', 'W/"1"', '*', '"1", "2"', '"01"']) {
      const { status, body } = await changes[name]().set('If-Match', stale);
      expect([stale, status, body.code]).toEqual([stale, 412, 'precondition.stale']);
    }
    const { body } = await guest.get(path).expect(200);
    expect(body).toMatchObject({ state: 'draft', version: 1 });
  });

  it('lets one of many writers win and tells the others', async () => {
    const { changes, guest, path } = await aDraft();

    const answers = await Promise.all(
      Array.from({ length: 12 }, () => changes.save().set('If-Match', '"1"')),
    );

    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array.from({ length: 11 }, () => 412)]);
    const { body } = await guest.get(path).expect(200);
    expect(body.version).toBe(2);
  });

  it('submits once, whatever the number of clicks', async () => {
    const { changes } = await aDraft();

    const answers = await Promise.all(
      Array.from({ length: 6 }, () => changes.submit().set('If-Match', '"1"')),
    );

    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409]);
  });
});
