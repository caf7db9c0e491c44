import { Injectable } from '@nestjs/common';
import type { Agency, EvidenceReason, Offer } from '@raccordo/agency';
import { breaksConstraint } from '../../../platform/persistence/database-errors.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyKeyTakenError } from '../agency.errors.ts';
import { AGENCY_COLUMNS, OFFERS_COLUMN } from './agency-columns.ts';
import { AgencyOfferEntity } from './agency-offer.entity.ts';
import { AgencyEntity } from './agency.entity.ts';
import {
  type EvidenceReasons,
  type LoadedAgencyRow,
  toAgency,
  toAgencyRow,
  toOfferRows,
} from './agency.mapper.ts';
import { SearchVocabulary } from './search-vocabulary.ts';

/** An agency and what an import knows it by. */
export interface StoredAgency {
  readonly agency: Agency;
  readonly externalKey: string | null;
  readonly contentHash: string | null;
  readonly reasons?: EvidenceReasons;
}

/** What an import compares a draft with. */
export interface KnownAgency {
  readonly id: string;
  readonly slug: string;
  readonly externalKey: string | null;
  readonly contentHash: string | null;
  /** Its own people write it: no import does. */
  readonly isOwned: boolean;
}

/** Written again on every save; id, creation and search are not. */
const REPLACED_COLUMNS = [
  'slug', 'external_key', 'content_hash', 'name', 'name_key', 'website', 'vat_number', 'city',
  'country_code', 'region', 'served_regions', 'on_site_regions', 'is_remote', 'languages',
  'sector_experience', 'sector_conflicts', 'sizes_served', 'headcount_min', 'headcount_max',
  'founded_year', 'currency', 'hourly_rate_minor', 'min_retainer_minor', 'is_available', 'status',
  'rating_millis', 'rating_count', 'invitations_received', 'invitations_answered_in_time',
  'estimated_fields', 'description', 'kind', 'capabilities', 'search_words', 'updated_at',
]; // prettier-ignore

/** Rows of one INSERT: PostgreSQL takes 65,535 parameters, an agency needs 36. */
const BATCH = 500;

const LOAD = `SELECT ${AGENCY_COLUMNS}, ${OFFERS_COLUMN} FROM agencies a`;

@Injectable()
export class AgencyRepository {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly vocabulary: SearchVocabulary,
  ) {}

  /** Inserts or replaces, offers included. */
  async saveAll(stored: readonly StoredAgency[], now: Date): Promise<void> {
    await this.transactions.run(async () => {
      for (let at = 0; at < stored.length; at += BATCH) {
        await this.saveBatch(stored.slice(at, at + BATCH), now);
      }
      await this.vocabulary.learn(stored.map(({ agency }) => agency));
    });
  }

  private async saveBatch(stored: readonly StoredAgency[], now: Date): Promise<void> {
    const manager = this.transactions.manager();
    const rows = stored.map(({ agency, externalKey, contentHash }) => ({
      ...toAgencyRow(agency),
      externalKey,
      contentHash,
      createdAt: now,
      updatedAt: now,
    }));
    try {
      await manager
        .createQueryBuilder()
        .insert()
        .into(AgencyEntity)
        .values(rows)
        .orUpdate(REPLACED_COLUMNS, ['id'])
        .updateEntity(false)
        .execute();
    } catch (error) {
      if (!breaksConstraint(error, 'uq_agencies_external_key')) throw error;
      throw new AgencyKeyTakenError();
    }
    await manager.query('DELETE FROM agency_offers WHERE agency_id = ANY($1)', [
      rows.map(({ id }) => id),
    ]);
    await manager
      .createQueryBuilder()
      .insert()
      .into(AgencyOfferEntity)
      .values(stored.flatMap(({ agency, reasons }) => [...toOfferRows(agency, reasons)]))
      .updateEntity(false)
      .execute();
  }

  /** Agencies known by these keys; a row whose agency was merged away is written by no import. */
  findKnown(externalKeys: readonly string[]): Promise<readonly KnownAgency[]> {
    // Merges are for admins to see; what an import must not bring back is the program's business.
    return this.transactions.asSystem(() =>
      this.transactions.query<KnownAgency>(
        `SELECT id, slug, external_key AS "externalKey", content_hash AS "contentHash",
                organisation_id IS NOT NULL AS "isOwned"
         FROM agencies WHERE external_key = ANY($1)
         UNION ALL
         SELECT a.id, a.slug, m.source_external_key, NULL, true
         FROM agency_merges m JOIN agencies a ON a.id = m.target_id
         WHERE m.source_external_key = ANY($1)
           AND a.external_key IS DISTINCT FROM m.source_external_key`,
        [externalKeys],
      ),
    );
  }

  /** Which of these slugs, or their numbered forms, are taken. */
  async takenSlugs(slugs: readonly string[]): Promise<readonly string[]> {
    const rows = await this.transactions.query<{ slug: string }>(
      `SELECT slug FROM agencies WHERE slug = ANY($1)
       UNION SELECT slug FROM agency_former_slugs WHERE slug = ANY($1)`,
      [slugs],
    );
    return rows.map(({ slug }) => slug);
  }

  /** Everything but drafts, in the order of ids. */
  async loadAll(): Promise<readonly Agency[]> {
    const rows = await this.transactions.query<LoadedAgencyRow>(
      [LOAD, `WHERE a.status <> 'draft' ORDER BY a.id`].join(' '),
    );
    return rows.map(toAgency);
  }

  async loadSome(ids: readonly string[]): Promise<readonly Agency[]> {
    const rows = await this.transactions.query<LoadedAgencyRow>(
      [LOAD, `WHERE a.id = ANY($1) AND a.status <> 'draft' ORDER BY a.id`].join(' '),
      [ids],
    );
    return rows.map(toAgency);
  }

  async findBySlug(slug: string): Promise<Agency | null> {
    const rows = await this.transactions.query<LoadedAgencyRow>(
      [LOAD, `WHERE a.slug = $1 AND a.status <> 'draft'`].join(' '),
      [slug],
    );
    return rows[0] === undefined ? null : toAgency(rows[0]);
  }

  /** Public agencies that nobody claimed, under any of these spellings of a VAT number. */
  async listUnclaimed(vatNumbers: readonly string[]): Promise<readonly Agency[]> {
    const rows = await this.transactions.query<LoadedAgencyRow>(
      [
        LOAD,
        `WHERE a.vat_number = ANY($1) AND a.organisation_id IS NULL AND a.status = 'published'`,
        'ORDER BY a.id LIMIT 10',
      ].join(' '),
      [vatNumbers],
    );
    return rows.map(toAgency);
  }

  /** Whatever its state; for whoever writes it next. Nobody else may until the transaction ends. */
  async lockStored(id: string): Promise<StoredAgency | null> {
    const keys = await this.transactions.query<Omit<StoredAgency, 'agency'>>(
      `SELECT external_key AS "externalKey", content_hash AS "contentHash"
       FROM agencies WHERE id = $1 FOR UPDATE`,
      [id],
    );
    const rows = await this.transactions.query<LoadedAgencyRow>(
      [LOAD, 'WHERE a.id = $1'].join(' '),
      [id],
    );
    const [[key], [row]] = [keys, rows];
    return key === undefined || row === undefined ? null : { ...key, agency: toAgency(row) };
  }

  async giveTo(id: string, organisationId: string): Promise<void> {
    await this.transactions.query('UPDATE agencies SET organisation_id = $2 WHERE id = $1', [
      id,
      organisationId,
    ]);
  }

  /** Whose it is; null for nobody's, undefined for no agency. */
  async findOwner(id: string): Promise<string | null | undefined> {
    const [row] = await this.transactions.query<{ organisationId: string | null }>(
      'SELECT organisation_id AS "organisationId" FROM agencies WHERE id = $1',
      [id],
    );
    return row?.organisationId;
  }

  /** Why the offers of an agency have the level they have, as stored. */
  async findReasons(id: string): Promise<EvidenceReasons> {
    const rows = await this.transactions.query<{
      capability: Offer['capability'];
      reason: EvidenceReason;
    }>(
      `SELECT capability, evidence_reason AS reason FROM agency_offers
       WHERE agency_id = $1 AND evidence_reason IS NOT NULL ORDER BY capability`,
      [id],
    );
    return new Map(rows.map(({ capability, reason }) => [capability, reason]));
  }

  async findOfOrganisation(organisationId: string): Promise<Agency | null> {
    const rows = await this.transactions.query<LoadedAgencyRow>(
      [LOAD, 'WHERE a.organisation_id = $1'].join(' '),
      [organisationId],
    );
    return rows[0] === undefined ? null : toAgency(rows[0]);
  }

  /** Listed by the organisation itself, withdrawn, and under no sanction. */
  async deleteWithdrawnOf(organisationId: string): Promise<void> {
    await this.transactions.query(
      `DELETE FROM agencies
       WHERE organisation_id = $1 AND external_key IS NULL AND status = 'draft'`,
      [organisationId],
    );
  }

  async count(): Promise<number> {
    const rows = await this.transactions.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM agencies',
    );
    return rows[0]?.count ?? 0;
  }
}
