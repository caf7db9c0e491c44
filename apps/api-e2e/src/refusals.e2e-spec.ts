import { type AddressInfo, connect } from 'node:net';
import { aBrief } from '@raccordo/brief/testing';
import { type Api, guestAt, startApi, strangerAt } from './support/api.ts';

const BRIEFS = '/api/v1/briefs';

describe('what the door refuses', () => {
  let api: Api;

  beforeAll(async () => {
    api = await startApi();
  });

  afterAll(() => api.close());

  it('answers every refusal as a problem with a stable code', async () => {
    const { status, body, headers } = await strangerAt(api.server).get('/api/v1/nothing');

    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      code: 'route.not_found',
      correlationId: headers['x-request-id'],
      violations: [],
      details: {},
    });
  });

  it.each([
    ['a NUL in a path', '/api/v1/agencies/a%00b'],
    ['a NUL in a query', '/api/v1/agencies?q=a%00b'],
    ['half a surrogate pair in a query', '/api/v1/agencies?q=%ED%A0%80%00'],
  ])('refuses %s', async (_, url) => {
    const { status, body } = await strangerAt(api.server).get(url);

    expect([status, body.code]).toEqual([400, 'request.unsupported_character']);
  });

  it.each([
    ['a NUL', 'a\\u0000b'],
    ['half a surrogate pair', 'a\\ud800b'],
  ])('refuses %s in a body and says where', async (_, text) => {
    const content = JSON.stringify({ content: aBrief({ firm: { name: 'HERE' } }) });

    const { status, body } = await strangerAt(api.server)
      .post(BRIEFS)
      .set('Content-Type', 'application/json')
      .send(content.replace('HERE', text));

    expect([status, body.code]).toEqual([400, 'request.unsupported_character']);
    expect(body.violations).toEqual([{ path: 'content.firm.name', code: 'character' }]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
    'application/json ;x',
    'application/jsonp',
    'multipart/form-data; boundary=x',
  ])('takes no body of type %p', async (type) => {
    const { status, body } = await strangerAt(api.server)
      .post(BRIEFS)
      .set('Content-Type', type)
      .send('{}');

    expect([status, body.code]).toEqual([415, 'request.media_type']);
  });

  it.each([
    ['broken JSON', '{"content":', 400],
    ['a poisoned prototype', '{"__proto__":{"isAdmin":true}}', 400],
    ['a poisoned constructor', '{"constructor":{"prototype":{"isAdmin":true}}}', 400],
    ['an unknown field', '{"state":"awarded"}', 400],
    ['a list', '[]', 400],
    ['a body that is too large', JSON.stringify({ content: 'x'.repeat(300_000) }), 413],
  ])('refuses %s', async (_, payload, expected) => {
    const { status } = await strangerAt(api.server)
      .post(BRIEFS)
      .set('Content-Type', 'application/json')
      .send(payload);

    expect(status).toBe(expected);
  });

  it('names every field that is wrong', async () => {
    const content = {
      ...aBrief(),
      budget: { ...aBrief().budget, monthlyMinor: -1, owner: 'me' },
      economics: { ...aBrief().economics, closeRatio: { kind: 'range', low: 0, high: 2 } },
      goals: { ...aBrief().goals, kpis: ['likes'] },
    };

    const { body } = await strangerAt(api.server).post(BRIEFS).send({ content }).expect(400);

    expect(body.code).toBe('request.invalid');
    expect(body.violations).toEqual(
      expect.arrayContaining([
        { path: 'content.budget.monthlyMinor', code: 'min' },
        { path: 'content.budget.owner', code: 'unknown' },
        { path: 'content.economics.closeRatio', code: 'answer' },
        { path: 'content.goals.kpis', code: 'in' },
      ]),
    );
  });

  it.each([
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Site', 'same-site'],
    ['Origin', 'https://elsewhere.example'],
    ['Origin', 'null'],
  ])('refuses a change sent from another site (%s: %s)', async (name, value) => {
    const guest = guestAt(api.server);

    const { status, body } = await guest.post(BRIEFS).set(name, value).send({});

    expect([status, body.code]).toEqual([403, 'request.cross_site']);
    const { body: list } = await guest.get(BRIEFS).expect(200);
    expect(list.items).toEqual([]);
  });

  it('lets our own page change things', async () => {
    await strangerAt(api.server)
      .post(BRIEFS)
      .set('Sec-Fetch-Site', 'same-origin')
      .send({})
      .expect(201);
  });

  it.each(['', 'x', 'W10', 'bnVsbA', 'WyJ4IiwieSJd', 'e30', 'A'.repeat(600)])(
    'refuses the cursor %p',
    async (cursor) => {
      const { status } = await strangerAt(api.server).get(BRIEFS).query({ cursor });

      expect(status).toBe(400);
    },
  );

  it.each(['0', '101', '-1', '1.5', 'ten', ''])('refuses the limit %p', async (limit) => {
    const { status, body } = await strangerAt(api.server).get(BRIEFS).query({ limit });

    expect([status, body.code]).toEqual([400, 'request.invalid']);
  });

  it('asks to come back while too much is under way, and only while', async () => {
    const busy = await startApi({ maxInFlight: 1 });
    const ask = () => strangerAt(busy.server).get('/api/v1/taxonomy');
    const { port } = busy.server.address() as AddressInfo;
    const slow = connect(port, '127.0.0.1');
    // Its body never comes, so it stays under way until it is cut.
    slow.write(`POST ${BRIEFS} HTTP/1.1\r\nHost: x\r\n`);
    slow.write('Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{');

    let refused = await ask();
    while (refused.status !== 503) refused = await ask();
    const health = await strangerAt(busy.server).get('/livez');
    slow.destroy();
    let accepted = await ask();
    while (accepted.status !== 200) accepted = await ask();
    await busy.close();

    expect(refused.headers['retry-after']).toBe('1');
    expect(refused.body.code).toBe('service.overloaded');
    expect(health.status).toBe(200);
  });
});
