import { anAgency } from '@raccordo/agency/testing';
import { aNeed } from '@raccordo/planning/testing';
import { FixedClock, SequentialIds } from '@raccordo/testing';
import { eventually, type MatchMaking, matchMaking } from '../../../testing/match-making.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';

describe('the agencies in memory', () => {
  let database: OpenTestDatabase;
  let making: MatchMaking;
  const agency = anAgency();

  beforeAll(async () => {
    database = await openTestDatabase();
    making = await matchMaking(database, new SequentialIds(), new FixedClock());
    await making.addAgencies([agency]);
  });

  afterAll(async () => {
    await making.close();
    await database.close();
  });

  const sql = (text: string, parameters: unknown[] = []) =>
    database.dataSource.query(text, parameters);

  it('follow an edit made by anybody', async () => {
    await sql('UPDATE agencies SET hourly_rate_minor = 4321 WHERE id = $1', [agency.id]);

    await eventually(() => making.holder.find(agency.id)?.hourlyRateMinor === 4321);
    expect(making.holder.candidates()).toMatchObject([{ hourlyRateMinor: 4321 }]);
  });

  it('follow an edit of an offer', async () => {
    await sql('UPDATE agency_offers SET hours_per_month = 7 WHERE agency_id = $1', [agency.id]);

    await eventually(() => making.holder.find(agency.id)?.offers[0]?.hoursPerMonth === 7);
  });

  it('hear nothing of an edit that was rolled back', async () => {
    const work = database.transactions.run(async () => {
      await database.transactions.query('UPDATE agencies SET hourly_rate_minor = 1');
      throw new Error('changed its mind');
    });
    await expect(work).rejects.toThrow('changed its mind');
    await making.holder.settled();

    expect(making.holder.find(agency.id)?.hourlyRateMinor).toBe(4321);
  });

  it('read everything again after a lost connection', async () => {
    await database.asOwner(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'raccordo-notices' AND datname = current_database()`,
    );
    await sql('UPDATE agencies SET hourly_rate_minor = 5555 WHERE id = $1', [agency.id]);

    await eventually(() => making.holder.find(agency.id)?.hourlyRateMinor === 5555);
  });

  it('lose a deleted agency, in the ranking too', async () => {
    await sql('DELETE FROM agencies WHERE id = $1', [agency.id]);

    await eventually(() => making.holder.find(agency.id) === null);
    expect(making.holder.rank(aNeed(), 10)).toEqual({ ranked: [], eligible: 0 });
  });
});
