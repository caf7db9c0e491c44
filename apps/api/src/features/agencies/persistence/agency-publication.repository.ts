import { Injectable } from '@nestjs/common';
import type { PublishedProfile } from '@raccordo/agency';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyPublicationEntity } from './agency-publication.entity.ts';

/** What stands on a public page, and whether an admin looked at it. */
export interface Publication {
  readonly agencyId: string;
  readonly content: PublishedProfile;
  readonly publishedAt: Date;
  readonly approvedAt: Date | null;
  readonly isChanged: boolean;
}

@Injectable()
export class AgencyPublicationRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  find(agencyId: string): Promise<Publication | null> {
    return this.transactions.use((manager) =>
      manager.findOneBy(AgencyPublicationEntity, { agencyId }),
    );
  }

  async save({
    agencyId,
    content,
    publishedAt,
    approvedAt,
    isChanged,
  }: Publication): Promise<void> {
    await this.transactions.query(
      `INSERT INTO agency_publications (agency_id, content, published_at, approved_at, is_changed)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (agency_id) DO UPDATE SET content = EXCLUDED.content,
         published_at = EXCLUDED.published_at, approved_at = EXCLUDED.approved_at,
         is_changed = EXCLUDED.is_changed`,
      [agencyId, JSON.stringify(content), publishedAt, approvedAt, isChanged],
    );
  }

  async remove(agencyId: string): Promise<void> {
    await this.transactions.query('DELETE FROM agency_publications WHERE agency_id = $1', [
      agencyId,
    ]);
  }
}
