import { emptyBrief } from '@raccordo/brief';
import { type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { LetAcquisitionShareBeARange1765040000000 } from './1765040000000-LetAcquisitionShareBeARange.ts';

const VALUE = { kind: 'value', value: 0.35 };

describe('the share of a brief written before it could be a range', () => {
  let database: OpenTestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  afterAll(() => database.close());

  it.each([
    ['a figure', VALUE, 0.35, VALUE],
    ['a range', { kind: 'range', low: 0.2, high: 0.5 }, 0.35, VALUE],
    ['not known', { kind: 'unknown' }, null, null],
    ['not answered', null, null, null],
  ])('is still what was said: %s', async (_, today, before, after) => {
    const runner = database.dataSource.createQueryRunner();
    const migration = new LetAcquisitionShareBeARange1765040000000();
    const share = async (): Promise<unknown> => {
      const [row] = (await runner.query(
        `SELECT content #> '{economics,acquisitionShareRatio}' AS share FROM briefs`,
      )) as { share: unknown }[];
      return row?.share;
    };
    const brief = emptyBrief();
    const content = { ...brief, economics: { ...brief.economics, acquisitionShareRatio: today } };
    await runner.startTransaction();
    try {
      await runner.query(`SELECT set_config('raccordo.role', 'system', true)`);
      await runner.query(
        `WITH guest AS (
           INSERT INTO guest_sessions (id, token_hash, created_at)
           VALUES (gen_random_uuid(), sha256('guest'), now()) RETURNING id)
         INSERT INTO briefs (id, guest_id, state, version, content, created_at, updated_at)
         SELECT gen_random_uuid(), id, 'draft', 1, $1, now(), now() FROM guest`,
        [JSON.stringify(content)],
      );
      await migration.down(runner);
      expect(await share()).toEqual(before);
      await migration.up(runner);
      expect(await share()).toEqual(after);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
