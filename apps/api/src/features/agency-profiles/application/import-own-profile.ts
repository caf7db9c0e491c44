import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  type AgencyProfile,
  diffProfiles,
  type FieldChange,
  labelMapper,
  type OwnProfileReading,
  type OwnRow,
  type OwnRowReport,
  PROFILE_LIMITS,
  readOwnProfile,
} from '@raccordo/agency';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { readSourceRows } from '../../imports/index.ts';
import { AgencyProfileRepository } from '../persistence/agency-profile.repository.ts';
import type { StoredProfile } from '../stored-profile.ts';
import { EditCases } from './edit-cases.ts';
import { OwnProfiles, requireVersion } from './own-profiles.ts';

export interface OwnImport {
  readonly isDryRun: boolean;
  readonly offers: number;
  readonly cases: number;
  readonly people: number;
  readonly rows: readonly OwnRowReport[];
  /** What it changes in offers and people; cases are added beside those there are. */
  readonly changes: readonly FieldChange[];
  /** As it is afterwards; unchanged by a dry run. */
  readonly profile: StoredProfile;
}

/**
 * An agency's own table into its draft: offers of the same capability and people of the same name
 * are replaced, cases are added. Nothing already written is removed.
 */
@Injectable()
export class ImportOwnProfile {
  constructor(
    private readonly own: OwnProfiles,
    private readonly profiles: AgencyProfileRepository,
    private readonly cases: EditCases,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async execute(
    organisationId: string,
    version: number,
    text: string,
    isDryRun: boolean,
  ): Promise<OwnImport> {
    const reading = await read(text);
    const before = await this.own.get(organisationId);
    const profile = isDryRun ? before : await this.apply(organisationId, version, reading);
    const page = (content: AgencyProfile) => ({ profile: content, cases: [] });
    return {
      isDryRun,
      offers: reading.offers.length,
      cases: reading.cases.length,
      people: reading.people.length,
      rows: reading.rows,
      changes: diffProfiles(page(before.content), page(mergedWith(before.content, reading))),
      profile,
    };
  }

  private apply(
    organisationId: string,
    version: number,
    reading: OwnProfileReading,
  ): Promise<StoredProfile> {
    return this.transactions.run(async () => {
      const profile = await this.own.lock(organisationId);
      requireVersion(profile, version);
      const saved = {
        ...profile,
        content: mergedWith(profile.content, reading),
        version: version + 1,
        updatedAt: this.clock.now(),
      };
      await this.profiles.replace(saved);
      await this.cases.addAll(organisationId, reading.cases);
      return saved;
    });
  }
}

async function read(text: string): Promise<OwnProfileReading> {
  const rows: OwnRow[] = [];
  const malformed: OwnRowReport[] = [];
  for await (const row of readSourceRows(Readable.from([text]))) {
    if (row.kind === 'record') rows.push(row);
    else malformed.push(unreadable(row.line, row.text));
  }
  const reading = readOwnProfile(rows, labelMapper());
  const reports = [...reading.rows, ...malformed].sort((a, b) => a.line - b.line);
  return { ...reading, rows: reports };
}

function unreadable(line: number, text: string): OwnRowReport {
  const issues = [{ code: 'unknown_kind', column: '', text }] as const;
  return { line, kind: null, outcome: 'left_out', label: '', issues };
}

function mergedWith(profile: AgencyProfile, { offers, people }: OwnProfileReading): AgencyProfile {
  const said = new Set(offers.map(({ capability }) => capability));
  const named = new Set(people.map(({ name }) => name));
  return {
    ...profile,
    offers: [...profile.offers.filter(({ capability }) => !said.has(capability)), ...offers],
    people: [...profile.people.filter(({ name }) => !named.has(name)), ...people].slice(
      0,
      PROFILE_LIMITS.list.people,
    ),
  };
}
