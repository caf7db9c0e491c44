import fc from 'fast-check';
import { gateOf } from '@raccordo/matching';
import { arbitraryNeed, arbitraryPool } from '@raccordo/matching/testing';
import { AgencyTable } from './agency-table.ts';
import { eligibleRows } from './eligible-rows.ts';

it('lets through whom the gates of matching do, but for who covers nothing', () => {
  fc.assert(
    fc.property(arbitraryNeed, arbitraryPool, (need, pool) => {
      const table = AgencyTable.from(pool);
      const open = [...eligibleRows(table, { need })].map((row) => table.ids[row]!);
      const expected = pool.filter((candidate) => {
        const gate = gateOf(need, candidate);
        const buysAMinute =
          need.feeBudgetMinor === null || candidate.hourlyRateMinor <= 60 * need.feeBudgetMinor;
        return gate === null || (gate === 'covers_nothing' && buysAMinute);
      });
      expect(open.sort()).toEqual(expected.map(({ id }) => id).sort());
    }),
  );
});

describe('AgencyTable', () => {
  it('is the same after edits and removals as if made anew', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryPool, arbitraryPool, (need, before, after) => {
        const table = AgencyTable.from(before);
        for (const candidate of after) table.upsert(candidate);
        const staying = new Set(after.map(({ id }) => id));
        for (const { id } of before) if (!staying.has(id)) table.remove(id);
        const open = (from: AgencyTable) =>
          [...eligibleRows(from, { need })].map((row) => from.ids[row]!).sort();
        expect(table.size).toBe(after.length);
        expect(open(table)).toEqual(open(AgencyTable.from(after)));
      }),
    );
  });
});
