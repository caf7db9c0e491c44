import { openTwoPeople, type TwoPeople } from '../../../testing/two-people.ts';
import { OwnershipRequestRepository } from './ownership-request.repository.ts';

/** The program works for everybody here, so row security hides nothing: each query has to say whose. */
describe('requests for an agency, of two people', () => {
  let people: TwoPeople;

  beforeAll(async () => {
    people = await openTwoPeople();
  });

  afterAll(() => people.close());

  it('are dropped with the firm that waits for it', async () => {
    const { one, other, owner, database } = people;
    await owner.query(
      `UPDATE agency_ownership_requests
       SET state = 'waiting', decided_at = NULL, decided_by = NULL, decision_reason = NULL`,
    );
    const requests = new OwnershipRequestRepository(database.transactions);

    await requests.deleteWaiting(one.bystander.organisationId);

    const left = await owner.query<{ organisation_id: string }>(
      'SELECT organisation_id FROM agency_ownership_requests',
    );
    expect(left).toEqual([{ organisation_id: other.bystander.organisationId }]);
  });
});
