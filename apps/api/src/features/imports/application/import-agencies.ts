import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  type Agency,
  type AgencyDraft,
  type ImportRules,
  type LabelMapping,
  labelMapper,
  ratesOf,
  readAgencyRow,
  type RowWarning,
  type SourceRecord,
} from '@raccordo/agency';
import { asAgencyId, checkVatNumber } from '@raccordo/kernel';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import {
  AgencyRepository,
  type KnownAgency,
  SlugGiver,
  type StoredAgency,
} from '../../agencies/index.ts';
import { BooksInForce } from '../../reference-books/index.ts';
import type { ImportReport } from '../import-report.ts';
import type { SourceRow } from '../source-row.ts';
import { mergedAgency } from './merged-agency.ts';
import { readSourceRows } from './read-source-rows.ts';
import { ReportBuilder } from './report-builder.ts';

export interface ImportOptions {
  /** Decides about labels before the project's own mapping does. */
  readonly mapping?: LabelMapping;
  /** Reads, compares and reports, and writes nothing. */
  readonly isDryRun?: boolean;
  readonly onProgress?: (rows: number) => void;
}

interface DraftedRow {
  readonly line: number;
  readonly draft: AgencyDraft;
  readonly hash: string;
  readonly warnings: readonly RowWarning[];
}

/** Rows of one transaction: an import stopped half-way keeps whole batches, and can be run again. */
const BATCH = 250;

@Injectable()
export class ImportAgencies {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly transactions: TransactionRunner,
    private readonly slugs: SlugGiver,
    private readonly books: BooksInForce,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async execute(source: Readable, options: ImportOptions = {}): Promise<ImportReport> {
    const { mapping, figures } = this.books.current();
    const rules: ImportRules = {
      mapLabel: labelMapper(options.mapping, mapping.mapping),
      validVatNumber,
      rates: ratesOf(figures),
    };
    const isDryRun = options.isDryRun ?? false;
    const report = new ReportBuilder();
    /** Line of the first row of every key. */
    const firstLines = new Map<string, number>();
    let batch: DraftedRow[] = [];
    for await (const row of readSourceRows(source)) {
      const drafted = draftOf(row, rules, firstLines, report);
      if (drafted !== null) batch.push(drafted);
      if (batch.length < BATCH) continue;
      await this.settle(batch, report, isDryRun);
      options.onProgress?.(report.rows);
      batch = [];
    }
    await this.settle(batch, report, isDryRun);
    options.onProgress?.(report.rows);
    return report.build(isDryRun);
  }

  private async settle(
    rows: readonly DraftedRow[],
    report: ReportBuilder,
    isDryRun: boolean,
  ): Promise<void> {
    if (rows.length === 0) return;
    const known = await this.transactions.run(async () => {
      if (!isDryRun) await this.slugs.lock();
      const keys = rows.map(({ draft }) => draft.externalKey);
      const found = new Map(
        (await this.agencies.findKnown(keys)).map((agency) => [agency.externalKey, agency]),
      );
      if (!isDryRun) await this.save(rows, found);
      return found;
    });
    for (const { line, draft, hash, warnings } of rows) {
      const before = known.get(draft.externalKey);
      const outcome =
        before === undefined
          ? 'created'
          : before.isOwned || before.contentHash === hash
            ? 'unchanged'
            : 'updated';
      report.accept(line, draft.name, outcome, draft.estimatedFields, warnings);
    }
  }

  private async save(
    rows: readonly DraftedRow[],
    known: ReadonlyMap<string | null, KnownAgency>,
  ): Promise<void> {
    const fresh = rows.filter(({ draft }) => !known.has(draft.externalKey));
    const changed = rows.filter(({ draft, hash }) => {
      const before = known.get(draft.externalKey);
      // What its own people write is theirs: a directory no longer speaks for it.
      return before !== undefined && !before.isOwned && before.contentHash !== hash;
    });
    const stored: StoredAgency[] = [];
    const slugs = await this.slugs.slugsFor(fresh.map(({ draft }) => draft.name));
    for (const [index, { draft, hash }] of fresh.entries()) {
      const id = asAgencyId(this.ids.nextId());
      const agency: Agency = mergedAgency(draft, { id, slug: slugs[index] ?? id }, null);
      stored.push({ agency, externalKey: draft.externalKey, contentHash: hash });
    }
    const before = await this.present(changed, known);
    for (const { draft, hash } of changed) {
      const agency = before.get(draft.externalKey);
      if (agency === undefined) continue;
      stored.push({
        agency: mergedAgency(draft, { id: agency.id, slug: agency.slug }, agency),
        externalKey: draft.externalKey,
        contentHash: hash,
      });
    }
    if (stored.length > 0) await this.agencies.saveAll(stored, this.clock.now());
  }

  /** Present state of the agencies about to be updated, by external key. */
  private async present(
    changed: readonly DraftedRow[],
    known: ReadonlyMap<string | null, KnownAgency>,
  ): Promise<ReadonlyMap<string, Agency>> {
    const keys = new Map(
      changed.map(({ draft }) => [known.get(draft.externalKey)?.id, draft.externalKey]),
    );
    const ids = [...keys.keys()].filter((id) => id !== undefined);
    const agencies = ids.length === 0 ? [] : await this.agencies.loadSome(ids);
    return new Map(agencies.map((agency) => [keys.get(agency.id) ?? '', agency]));
  }
}

/**
 * The row's draft, or null once its rejection is reported. A second row of the same agency is
 * rejected, not applied: a file that contradicts itself would otherwise change its agencies at every
 * run.
 */
function draftOf(
  row: SourceRow,
  rules: ImportRules,
  firstLines: Map<string, number>,
  report: ReportBuilder,
): DraftedRow | null {
  if (row.kind === 'malformed') {
    report.reject(row.line, '', 'malformed_row', `${row.detail}: ${row.text}`);
    return null;
  }
  const reading = readAgencyRow(row.record, rules);
  if (reading.kind === 'rejected') {
    report.reject(row.line, nameIn(row.record), reading.reason, reading.detail);
    return null;
  }
  const { draft, warnings } = reading;
  const firstLine = firstLines.get(draft.externalKey);
  if (firstLine !== undefined) {
    report.reject(row.line, draft.name, 'duplicate_in_file', `same agency as line ${firstLine}`);
    return null;
  }
  firstLines.set(draft.externalKey, row.line);
  return { line: row.line, draft, hash: hashOf(draft), warnings };
}

function hashOf(draft: AgencyDraft): string {
  return createHash('sha256').update(JSON.stringify(draft)).digest('hex');
}

function nameIn(record: SourceRecord): string {
  return record['name'] ?? record['nome'] ?? record['id'] ?? '';
}

function validVatNumber(text: string): string | null {
  const { isValid, normalized } = checkVatNumber(text);
  return isValid ? normalized : null;
}
