import { openTwoPeople, type TwoPeople } from '../../../testing/two-people.ts';
import { ApiTokenRepository } from './api-token.repository.ts';

/** The program works for everybody here, so row security hides nothing: each query has to say whose. */
describe('tokens, of two people', () => {
  let people: TwoPeople;

  beforeAll(async () => {
    people = await openTwoPeople();
  });

  afterAll(() => people.close());

  it('are listed for one firm', async () => {
    const { one, other, database } = people;
    const tokens = new ApiTokenRepository(database.transactions);

    for (const { organisationId, canary } of [one, other]) {
      const listed = await tokens.listOf(organisationId);
      expect(listed.map(({ name }) => name)).toEqual([canary]);
    }
  });
});
