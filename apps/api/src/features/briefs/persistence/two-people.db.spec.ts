import { v7 } from 'uuid';
import { openTwoPeople, type TwoPeople } from '../../../testing/two-people.ts';
import { BriefRepository } from './brief.repository.ts';

/** The program works for everybody here, so row security hides nothing: each query has to say whose. */
describe('briefs, in a firm of two people', () => {
  let people: TwoPeople;

  beforeAll(async () => {
    people = await openTwoPeople();
  });

  afterAll(() => people.close());

  it('are taken over from a guest by one of them, in the part they have', async () => {
    const { one, other, owner, database } = people;
    await owner.query(
      `INSERT INTO memberships (organisation_id, user_id, role, created_at)
       VALUES ($1, $2, 'adviser', now())`,
      [one.organisationId, other.userId],
    );
    const [guestId, briefId] = [v7(), v7()];
    await owner.query(
      'INSERT INTO guest_sessions (id, token_hash, created_at) VALUES ($1, sha256($2::bytea), now())',
      [guestId, briefId],
    );
    await owner.query(
      `INSERT INTO briefs (id, guest_id, state, version, content, created_at, updated_at)
       VALUES ($1, $2, 'draft', 1, '{}', now(), now())`,
      [briefId, guestId],
    );
    const briefs = new BriefRepository(database.transactions);

    expect(await briefs.adopt(guestId, one.organisationId, other.userId)).toBe(1);

    const rows = await owner.query(
      'SELECT organisation_id, created_by, created_as, updated_as FROM briefs WHERE id = $1',
      [briefId],
    );
    expect(rows).toEqual([
      {
        organisation_id: one.organisationId,
        created_by: other.userId,
        created_as: 'adviser',
        updated_as: 'adviser',
      },
    ]);
  });
});
