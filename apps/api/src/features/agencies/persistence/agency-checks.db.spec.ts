import { AGENCY_KINDS, AGENCY_STATUSES, EVIDENCE_LEVELS } from '@raccordo/agency';
import { CURRENCIES } from '@raccordo/kernel';
import { CAPABILITY_IDS, SIZE_CLASSES } from '@raccordo/taxonomy';
import { type OpenTestDatabase, openTestDatabase } from '../../../testing/test-database.ts';
import { AGENCY_LIMITS } from '../agency-limits.ts';

describe('the CHECKs of agencies', () => {
  let database: OpenTestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  afterAll(() => database.close());

  const definitionOf = async (name: string): Promise<string> => {
    const rows = await database.transactions.query<{ definition: string }>(
      'SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = $1',
      [name],
    );
    return rows[0]?.definition ?? '';
  };

  it.each<[string, readonly string[]]>([
    ['ck_agencies_status', AGENCY_STATUSES],
    ['ck_agencies_kind', AGENCY_KINDS],
    ['ck_agencies_currency', CURRENCIES],
    ['ck_agencies_sizes_served', SIZE_CLASSES],
    ['ck_agency_offers_evidence', EVIDENCE_LEVELS],
    ['ck_agency_offers_capability', CAPABILITY_IDS],
  ])('%s allows what the domain allows', async (name, allowed) => {
    const quoted = [...(await definitionOf(name)).matchAll(/'([^']+)'/g)].map(([, value]) => value);
    expect(new Set(quoted)).toEqual(new Set(allowed));
  });

  it.each([
    ['ck_agencies_hourly_rate', AGENCY_LIMITS.amountMinor],
    ['ck_agencies_min_retainer', AGENCY_LIMITS.amountMinor],
    ['ck_agency_offers_hours', AGENCY_LIMITS.offerHours],
  ])('%s ends where the domain ends', async (name, limit) => {
    expect(await definitionOf(name)).toContain(String(limit));
  });
});
