import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openOwner } from '../../testing/owner-connection.ts';
import { type OpenTestDatabase, openTestDatabase } from '../../testing/test-database.ts';
import { DATA_DECLARATIONS, PERSONAL_DATA } from './personal-data-map.ts';
import { isPeriod } from './periods.ts';
import { privacyDocument } from './privacy-document.ts';

interface Column {
  readonly name: string;
  readonly isNullable: boolean;
  readonly type: string;
}

/** Partitions repeat the columns of their table. */
const COLUMNS = `
  SELECT CASE table_schema WHEN 'public' THEN '' ELSE table_schema || '.' END
      || table_name || '.' || column_name AS name,
    is_nullable = 'YES' AS "isNullable", udt_name AS type
  FROM information_schema.columns
  WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
    AND NOT (SELECT relispartition FROM pg_class
             WHERE oid = format('%I.%I', table_schema, table_name)::regclass)
  ORDER BY 1`;

describe('the map of personal data', () => {
  let database: OpenTestDatabase;
  let columns: ReadonlyMap<string, Column>;

  beforeAll(async () => {
    database = await openTestDatabase();
    const owner = await openOwner(database.url);
    const found = await owner.query<Column>(COLUMNS);
    await owner.close();
    columns = new Map(found.map((column) => [column.name, column]));
  });

  afterAll(() => database.close());

  const personal = new Set(
    PERSONAL_DATA.flatMap(({ table, columns: names }) => names.map((name) => `${table}.${name}`)),
  );
  const impersonal = DATA_DECLARATIONS.flatMap(({ impersonal: tables }) =>
    Object.entries(tables).flatMap(([table, names]) => names.map((name) => `${table}.${name}`)),
  );

  /** A new column is nobody's by default: whoever adds it says here what it is. */
  it('knows every column of the database, and no other', () => {
    const declared = [...new Set([...personal, ...impersonal])].sort();

    expect(declared).toEqual([...columns.keys()].sort());
  });

  it('calls no column personal and impersonal', () => {
    expect(impersonal.filter((name) => personal.has(name))).toEqual([]);
    expect(impersonal).toHaveLength(new Set(impersonal).size);
  });

  it('empties only what may be empty', () => {
    const emptied = PERSONAL_DATA.filter(({ onErasure }) => onErasure === 'anonymise').flatMap(
      ({ table, columns: names }) => names.map((name) => `${table}.${name}`),
    );

    expect(emptied.length).toBeGreaterThan(10);
    expect(emptied.filter((name) => columns.get(name)?.isNullable !== true)).toEqual([]);
  });

  it('counts periods from moments', () => {
    for (const { table, kept } of PERSONAL_DATA) {
      if (isPeriod(kept)) expect(columns.get(`${table}.${kept.after}`)?.type).toBe('timestamptz');
    }
  });

  it('says what no row can be found of is kept, and why', () => {
    for (const { rows, onErasure, whose } of PERSONAL_DATA) {
      if (rows === null && typeof onErasure === 'string') {
        throw new Error(`Nothing can be erased of ${whose}`);
      }
    }
  });

  it('is what docs/privacy.md says', async () => {
    const page = await readFile(
      join(import.meta.dirname, '../../../../../docs/privacy.md'),
      'utf8',
    );

    expect(page).toBe(privacyDocument());
  });
});
