import { readFileSync } from 'node:fs';
import { labelMapper, readAgencyRow, slugOf, type Agency } from '@raccordo/agency';
import { asAgencyId, checkVatNumber } from '@raccordo/kernel';
import { parse } from 'csv-parse/sync';

const rules = {
  mapLabel: labelMapper(),
  validVatNumber: (text: string) => {
    const check = checkVatNumber(text);
    return check.isValid ? check.normalized : null;
  },
};

/** Agencies of CSV files, by the very rules of the import; rows it rejects are left out. */
export function readAgencies(files: readonly string[]): readonly Agency[] {
  const bySlug = new Map<string, Agency>();
  for (const file of files) {
    const records = parse<Record<string, string>>(readFileSync(file), {
      columns: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    for (const record of records) {
      const reading = readAgencyRow(record, rules);
      if (reading.kind === 'rejected') continue;
      const slug = slugOf(reading.draft.name);
      bySlug.set(slug, { ...reading.draft, id: asAgencyId(slug), slug });
    }
  }
  return [...bySlug.values()];
}
