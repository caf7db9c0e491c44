import { openTwoPeople, type TwoPeople } from '../../../testing/two-people.ts';
import { AgencyRepository } from './agency.repository.ts';
import { SearchVocabulary } from './search-vocabulary.ts';

/** The program works for everybody here, so row security hides nothing: each query has to say whose. */
describe('agencies, of two people', () => {
  let people: TwoPeople;

  beforeAll(async () => {
    people = await openTwoPeople();
  });

  afterAll(() => people.close());

  it('go with the firm that listed them, once withdrawn', async () => {
    const { one, other, owner, database } = people;
    await owner.query(
      `UPDATE agencies SET status = 'draft', external_key = NULL WHERE organisation_id IS NOT NULL`,
    );
    const agencies = new AgencyRepository(
      database.transactions,
      new SearchVocabulary(database.transactions),
    );

    await agencies.deleteWithdrawnOf(one.organisationId);

    const left = await owner.query<{ organisation_id: string }>(
      'SELECT organisation_id FROM agencies WHERE organisation_id IS NOT NULL',
    );
    expect(left).toEqual([{ organisation_id: other.organisationId }]);
  });
});
