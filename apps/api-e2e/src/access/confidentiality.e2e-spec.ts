import { ROUTE_POLICY } from '@raccordo/api/testing';
import { aBrief } from '@raccordo/brief/testing';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import request from 'supertest';
import { someAgencies } from '../support/agencies.ts';
import { type Api, startApi } from '../support/api.ts';
import { allDelivered } from '../support/mails.ts';
import { type Caller, CALLERS, type Standing, standingOf } from './callers.ts';
import { ask, type Ids } from './crawl.ts';
import { ROUTES } from './requests.ts';

/** Words and figures that stand in one firm's brief and nowhere else. */
const MARKS = ['Canarino Serramenti', 'canarino giallo', '12345670017', '173205080', '271828182'];

const CONFIDENTIAL = aBrief({
  firm: { name: 'Canarino Serramenti', vatNumber: '12345670017', turnoverMinor: 173_205_080 },
  ask: { text: 'Un canarino giallo che canti per noi.' },
  economics: { averageOrderMinor: { kind: 'value', value: 271_828_182 } },
});

const OUTSIDERS = CALLERS.filter((caller) => caller !== 'owner');

describe('what a firm says of itself', () => {
  let api: Api;
  let owner: Standing;
  let briefId: string;
  const logged: string[] = [];

  beforeAll(async () => {
    const logger = pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) });
    api = await startApi({ logLevel: 'trace' }, ROUTE_POLICY, logger);
    await api.addAgencies(someAgencies(8));
    owner = await standingOf(api, 'owner');
    const as = request(api.server);
    const { body } = await as
      .post('/api/v1/briefs')
      .set('Cookie', owner.cookie)
      .send({ content: CONFIDENTIAL })
      .expect(201);
    briefId = body.id as string;
    await as
      .post(`/api/v1/briefs/${briefId}/submit`)
      .set({ Cookie: owner.cookie, 'If-Match': '"1"' })
      .expect(200);
  });

  afterAll(() => api.close());

  /** Every route, once with the firm's own ids and once with the caller's: what is said of the marks. */
  async function heardBy(caller: Caller, standing: Standing): Promise<string[]> {
    const { organisationId, userId } = owner;
    const theirs: Ids = {
      objects: { brief: briefId, organisation: organisationId ?? '' },
      params: { id: briefId, userId: userId ?? '', needKey: briefId },
    };
    const own: Ids = { objects: { organisation: standing.organisationId ?? '' }, params: {} };
    const heard: string[] = [];
    for (const ids of [theirs, own]) {
      for (const route of ROUTES) {
        // What ends the caller's own session would make a stranger of them.
        if (standing.cookie !== '' && /sign-out|sessions|leave/.test(route.key)) continue;
        const response = await ask(api, route, ids, standing.cookie);
        const said = JSON.stringify(response.headers) + response.text;
        if (MARKS.some((mark) => said.includes(mark))) heard.push(`${caller}: ${route.key}`);
      }
    }
    return heard;
  }

  it('is told to nobody else', async () => {
    const heard = await Promise.all(
      OUTSIDERS.map(async (caller) => heardBy(caller, await standingOf(api, caller))),
    );

    expect(heard.flat()).toEqual([]);
    // Thousands of requests: minutes on a busy machine.
  }, 600_000);

  it('stands in no log and no mail', async () => {
    await allDelivered(api);
    const folder = join(api.dataDir, 'mail');
    const names = await readdir(folder).catch(() => []);
    const mails = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));

    expect(logged.length).toBeGreaterThan(100);
    expect(
      [...logged, ...mails].filter((text) => MARKS.some((mark) => text.includes(mark))),
    ).toEqual([]);
  });

  it('would be heard: the firm itself hears all of it', async () => {
    const response = await request(api.server)
      .get(`/api/v1/briefs/${briefId}`)
      .set('Cookie', owner.cookie);

    expect(MARKS.filter((mark) => !response.text.includes(mark))).toEqual([]);
  });
});
