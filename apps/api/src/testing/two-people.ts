import { openOwner, type OwnerConnection } from './owner-connection.ts';
import { plantPerson, type PlantedPerson } from './plant-person.ts';
import { openTestDatabase, type OpenTestDatabase } from './test-database.ts';

/** Two people with a row in every table, side by side: what is done for one must not touch the other. */
export interface TwoPeople {
  readonly database: OpenTestDatabase;
  readonly owner: OwnerConnection;
  readonly one: PlantedPerson;
  readonly other: PlantedPerson;
  /** The rows of a table that name the person, as text. */
  rowsOf(person: PlantedPerson, table: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openTwoPeople(): Promise<TwoPeople> {
  const database = await openTestDatabase();
  const owner = await openOwner(database.url);
  return {
    database,
    owner,
    one: await plantPerson(owner),
    other: await plantPerson(owner),
    rowsOf: async ({ userId }, table) => {
      const rows = await owner.query<{ row: string }>(
        ['SELECT t::text AS row FROM', table, 't WHERE t::text LIKE $1 ORDER BY 1'].join(' '),
        [`%${userId}%`],
      );
      return rows.map(({ row }) => row);
    },
    close: async () => {
      await owner.close();
      await database.close();
    },
  };
}
