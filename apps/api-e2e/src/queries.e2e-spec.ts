import { aBrief } from '@raccordo/brief/testing';
import { DataSource } from 'typeorm';
import { agencyId, someAgencies } from './support/agencies.ts';
import { type Api, guestAt, startApi } from './support/api.ts';

/** Questions asked; a transaction’s own begin, naming of the caller and end are counted apart. */
const MAX_QUERIES = 5;
const MAX_ROUND_TRIPS = 15;
const OF_A_TRANSACTION = /^(START TRANSACTION|COMMIT|SELECT set_config)/;

describe('how often a page asks the database', () => {
  let api: Api;
  let guest: ReturnType<typeof guestAt>;
  let brief: string;

  beforeAll(async () => {
    api = await startApi();
    await api.addAgencies(someAgencies(30));
    guest = guestAt(api.server);
    const { body } = await guest.post('/api/v1/briefs').send({ content: aBrief() }).expect(201);
    brief = `/api/v1/briefs/${body.id as string}`;
    await guest.post(`${brief}/submit`).set('If-Match', '"1"').expect(200);
  });

  afterAll(() => api.close());

  interface Asked {
    readonly questions: number;
    readonly roundTrips: number;
  }

  /** The program asks on its own account too, for its jobs: of three times, the quietest. */
  async function queriesOf(path: string): Promise<Asked> {
    const times: Asked[] = [];
    while (times.length < 3) times.push(await queriesOnce(path));
    return times.reduce((least, one) => (one.roundTrips < least.roundTrips ? one : least));
  }

  async function queriesOnce(path: string): Promise<Asked> {
    const dataSource = api.app.get(DataSource, { strict: false });
    const { logger } = dataSource;
    const asked: string[] = [];
    dataSource.logger = Object.assign(Object.create(logger) as typeof logger, {
      logQuery: (query: string) => asked.push(query),
    });
    await guest.get(path).expect(200);
    dataSource.logger = logger;
    const questions = asked.filter((query) => !OF_A_TRANSACTION.test(query)).length;
    return { questions, roundTrips: asked.length };
  }

  it.each([
    ['briefs', () => '/api/v1/briefs'],
    ['matches', () => `${brief}/matches`],
    ['one match', () => `${brief}/matches/${agencyId(1)}`],
    ['a comparison', () => `${brief}/matches/compare?agencyIds=${agencyId(0)},${agencyId(1)}`],
    ['exclusions', () => `${brief}/exclusions`],
    ['agencies', () => '/api/v1/agencies?capability=search_ads&q=agenzia'],
    ['facets', () => '/api/v1/agencies/facets'],
    ['statistics', () => '/api/v1/programme-statistics'],
  ])('stays small for %s', async (_, path) => {
    const { questions, roundTrips } = await queriesOf(path());

    expect(questions).toBeGreaterThan(0);
    expect(questions).toBeLessThanOrEqual(MAX_QUERIES);
    expect(roundTrips).toBeLessThanOrEqual(MAX_ROUND_TRIPS);
  });
});
