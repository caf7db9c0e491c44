import { openTwoPeople, type TwoPeople } from '../../../testing/two-people.ts';
import { InvitationRepository } from './invitation.repository.ts';
import { MembershipRepository } from './membership.repository.ts';
import { OrganisationRepository } from './organisation.repository.ts';

const NOW = new Date('2026-03-02T10:00:00Z');

/** The program works for everybody here, so row security hides nothing: each query has to say whose. */
describe('members and invitations, of two firms', () => {
  let people: TwoPeople;
  let members: MembershipRepository;
  let invitations: InvitationRepository;

  beforeAll(async () => {
    people = await openTwoPeople();
    members = new MembershipRepository(people.database.transactions);
    invitations = new InvitationRepository(people.database.transactions);
  });

  afterAll(() => people.close());

  const membershipsIn = (organisationId: string) =>
    people.owner.query<{ user_id: string; role: string }>(
      'SELECT user_id, role FROM memberships WHERE organisation_id = $1 ORDER BY user_id',
      [organisationId],
    );

  it('are listed and found in one firm', async () => {
    const { one, other } = people;
    const here = await membershipsIn(one.organisationId);
    const ids = here.map(({ user_id }) => user_id);

    const listed = await members.list(one.organisationId, null, 50);
    expect(listed.map(({ userId }) => userId).sort()).toEqual(ids);
    const known = await members.membersOf(one.organisationId);
    expect(known.map(({ userId }) => userId).sort()).toEqual(ids);
    expect(await members.hasAddress(one.organisationId, one.email)).toBe(true);
    expect(await members.hasAddress(one.organisationId, other.email)).toBe(false);
  });

  it('own what they own, whatever becomes of the owner of another', async () => {
    const { one, other, owner, database } = people;
    const organisations = new OrganisationRepository(database.transactions);
    await owner.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [other.userId]);

    const sole = await members.listSoleOwnerships(one.userId);
    expect(sole.map(({ id }) => id)).toEqual([one.organisationId]);
    expect(await organisations.findOwn(one.userId, one.organisationId)).not.toBeNull();
    expect(await organisations.findOwn(one.userId, other.organisationId)).toBeNull();
  });

  it('hold back changes of their own firm only', async () => {
    const { one, other, owner, database } = people;
    const free = () =>
      owner.query<{ id: string }>(
        'SELECT id FROM organisations WHERE id = ANY ($1) FOR UPDATE SKIP LOCKED',
        [[one.organisationId, other.organisationId]],
      );

    await database.transactions.run(async () => {
      await members.lockOwnedBy(one.userId);
      expect(await free()).toEqual([{ id: other.organisationId }]);
    });
  });

  it('are withdrawn by the firm that invited', async () => {
    const { one, other } = people;
    const [sent] = await invitations.list(one.organisationId, null, 1, NOW);
    expect(sent).toBeDefined();

    await invitations.revoke(other.organisationId, sent?.id ?? '', NOW);
    expect(
      (await invitations.list(one.organisationId, null, 50, NOW)).map(({ id }) => id),
    ).toContain(sent?.id);
    await invitations.revoke(one.organisationId, sent?.id ?? '', NOW);
    const left = await people.owner.query<{ revoked_at: Date | null }>(
      'SELECT revoked_at FROM organisation_invitations WHERE id = $1',
      [sent?.id],
    );
    expect(left).toEqual([{ revoked_at: NOW }]);
  });

  it('change their part, and go, in one firm and alone', async () => {
    const { one, other, owner } = people;
    await owner.query(
      `INSERT INTO memberships (organisation_id, user_id, role, created_at)
       VALUES ($1, $2, 'member', now())`,
      [one.organisationId, other.userId],
    );
    const elsewhere = await membershipsIn(other.organisationId);
    const others = (await membershipsIn(one.organisationId)).filter(
      ({ user_id }) => user_id !== other.userId,
    );

    await members.setRole(one.organisationId, other.userId, 'adviser');
    expect(await membershipsIn(one.organisationId)).toEqual(
      [...others, { user_id: other.userId, role: 'adviser' }].sort((a, b) =>
        a.user_id < b.user_id ? -1 : 1,
      ),
    );
    expect(await membershipsIn(other.organisationId)).toEqual(elsewhere);
    await members.delete(one.organisationId, other.userId);

    expect(await membershipsIn(one.organisationId)).toEqual(others);
    expect(await membershipsIn(other.organisationId)).toEqual(elsewhere);
  });
});
