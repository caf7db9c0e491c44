import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { PublicNotice } from '../public-agency.ts';

/** What admins decided about an agency that its public page has to say. */
@Injectable()
export class AgencyNotices {
  constructor(private readonly transactions: TransactionRunner) {}

  /** The suspension that lasts, if one does. */
  async findSuspension(agencyId: string): Promise<PublicNotice | null> {
    const [row] = await this.transactions.query<PublicNotice>(
      `SELECT suspended_at AS since, notice_it AS "noticeIt", notice_en AS "noticeEn"
       FROM agency_suspensions WHERE agency_id = $1 AND lifted_at IS NULL`,
      [agencyId],
    );
    return row ?? null;
  }

  /** Where the page of an agency went that was merged into another one. */
  async findMoved(slug: string): Promise<string | null> {
    const [row] = await this.transactions.query<{ slug: string }>(
      `SELECT a.slug FROM agency_former_slugs f JOIN agencies a ON a.id = f.agency_id
       WHERE f.slug = $1 AND a.status <> 'draft'`,
      [slug],
    );
    return row?.slug ?? null;
  }
}
