import { Injectable } from '@nestjs/common';
import { breaksConstraint } from '../../../platform/persistence/database-errors.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AlreadySuspended, AppealOpen } from '../curation.errors.ts';
import type {
  AgencyState,
  Appeal,
  ListedAppeal,
  OrganisationName,
  Suspension,
  SuspensionHistory,
} from '../suspension.ts';
import { AgencySuspensionEntity } from './agency-suspension.entity.ts';
import { SuspensionAppealEntity } from './suspension-appeal.entity.ts';

/** The last row of the page before. */
export type AgencyNameKey = readonly [nameKey: string, id: string];
export type AppealKey = readonly [createdAt: string, id: string];

@Injectable()
export class SuspensionRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Nobody else changes its status until the transaction ends. */
  async lockAgency(agencyId: string): Promise<AgencyState | null> {
    const [row] = await this.transactions.query<AgencyState>(
      [`SELECT ${AGENCY_STATE}`, 'FROM agencies WHERE id = $1 FOR UPDATE'].join(' '),
      [agencyId],
    );
    return row ?? null;
  }

  async findAgency(agencyId: string): Promise<AgencyState | null> {
    const [row] = await this.transactions.query<AgencyState>(
      [`SELECT ${AGENCY_STATE}`, 'FROM agencies WHERE id = $1'].join(' '),
      [agencyId],
    );
    return row ?? null;
  }

  async findOrganisation(id: string): Promise<OrganisationName | null> {
    const [row] = await this.transactions.query<OrganisationName>(
      `SELECT id, name, vat_number AS "vatNumber" FROM organisations
       WHERE id = $1 AND deleted_at IS NULL`,
      [id],
    );
    return row ?? null;
  }

  /** By name, whatever their state but drafts; for whoever looks for one to suspend. */
  listAgencies(
    filter: { readonly q: string | null; readonly status: string | null },
    after: AgencyNameKey | null,
    count: number,
  ): Promise<readonly (AgencyState & { readonly nameKey: string })[]> {
    return this.transactions.query(
      [
        `SELECT ${AGENCY_STATE}, name_key AS "nameKey" FROM agencies WHERE status <> 'draft'`,
        'AND ($1::text IS NULL OR position(lower($1) IN lower(name)) > 0 OR id::text = $1)',
        'AND ($2::text IS NULL OR status = $2)',
        'AND ($3::text IS NULL OR (name_key, id) > ($3::text, $4::uuid))',
        'ORDER BY name_key, id LIMIT $5',
      ].join(' '),
      [filter.q, filter.status, after?.[0] ?? null, after?.[1] ?? null, count],
    );
  }

  async findAgencyOf(organisationId: string): Promise<AgencyState | null> {
    const [row] = await this.transactions.query<AgencyState>(
      [`SELECT ${AGENCY_STATE}`, 'FROM agencies WHERE organisation_id = $1'].join(' '),
      [organisationId],
    );
    return row ?? null;
  }

  /** The ranking of every instance hears of it from the table itself. */
  async setStatus(agencyId: string, status: AgencyState['status'], at: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE agencies SET status = $2, updated_at = $3 WHERE id = $1',
      [agencyId, status, at],
    );
  }

  async insert(suspension: Suspension): Promise<void> {
    try {
      await this.transactions
        .manager()
        .createQueryBuilder()
        .insert()
        .into(AgencySuspensionEntity)
        .values({ ...suspension })
        .updateEntity(false)
        .execute();
    } catch (error) {
      if (breaksConstraint(error, 'uq_agency_suspensions_open')) throw new AlreadySuspended();
      throw error;
    }
  }

  async findOpen(agencyId: string): Promise<Suspension | null> {
    const rows = await this.history(agencyId);
    return rows.find(({ suspension }) => suspension.liftedAt === null)?.suspension ?? null;
  }

  async find(id: string): Promise<Suspension | null> {
    return this.transactions.use((manager) => manager.findOneBy(AgencySuspensionEntity, { id }));
  }

  async lift(id: string, by: string, at: Date, reason: string): Promise<void> {
    await this.transactions.query(
      'UPDATE agency_suspensions SET lifted_by = $2, lifted_at = $3, lift_reason = $4 WHERE id = $1',
      [id, by, at, reason],
    );
  }

  /** Latest first, each with its appeals. */
  async history(agencyId: string): Promise<readonly SuspensionHistory[]> {
    return this.transactions.use(async (manager) => {
      const suspensions = await manager.find(AgencySuspensionEntity, {
        where: { agencyId },
        order: { suspendedAt: 'DESC', id: 'DESC' },
      });
      const appeals = await manager
        .createQueryBuilder(SuspensionAppealEntity, 'appeal')
        .where('appeal.suspensionId = ANY(:ids)', { ids: suspensions.map(({ id }) => id) })
        .orderBy('appeal.createdAt', 'ASC')
        .addOrderBy('appeal.id', 'ASC')
        .getMany();
      return suspensions.map((suspension) => ({
        suspension,
        appeals: appeals.filter(({ suspensionId }) => suspensionId === suspension.id),
      }));
    });
  }

  async insertAppeal(appeal: Appeal): Promise<void> {
    try {
      await this.transactions
        .manager()
        .createQueryBuilder()
        .insert()
        .into(SuspensionAppealEntity)
        .values({ ...appeal })
        .updateEntity(false)
        .execute();
    } catch (error) {
      if (breaksConstraint(error, 'uq_suspension_appeals_open')) throw new AppealOpen();
      throw error;
    }
  }

  async lockAppeal(id: string): Promise<Appeal | null> {
    return this.transactions.manager().findOne(SuspensionAppealEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async decideAppeal(
    id: string,
    decision: Pick<Appeal, 'state' | 'decidedBy' | 'decidedAt' | 'decisionReason' | 'version'>,
  ): Promise<void> {
    await this.transactions
      .manager()
      .createQueryBuilder()
      .update(SuspensionAppealEntity)
      .set({ ...decision })
      .where({ id })
      .execute();
  }

  /** Open ones wait longest first; decided ones come latest first. */
  async listAppeals(
    isOpen: boolean,
    after: AppealKey | null,
    count: number,
  ): Promise<readonly ListedAppeal[]> {
    const [sign, direction] = isOpen ? ['>', 'ASC'] : ['<', 'DESC'];
    return this.transactions.query<ListedAppeal>(
      [
        `SELECT ${LISTED_APPEAL} FROM suspension_appeals p`,
        'JOIN agency_suspensions s ON s.id = p.suspension_id JOIN agencies a ON a.id = s.agency_id',
        `WHERE (p.state = 'open') = $1`,
        `AND ($2::timestamptz IS NULL OR (p.created_at, p.id) ${sign} ($2::timestamptz, $3::uuid))`,
        `ORDER BY p.created_at ${direction}, p.id ${direction} LIMIT $4`,
      ].join(' '),
      [isOpen, after?.[0] ?? null, after?.[1] ?? null, count],
    );
  }

  /** Whether somebody else could decide: an active admin other than this one. */
  async hasOtherAdmin(adminId: string): Promise<boolean> {
    const rows = await this.transactions.query(
      `SELECT 1 FROM users WHERE is_admin AND status = 'active' AND id <> $1 LIMIT 1`,
      [adminId],
    );
    return rows.length > 0;
  }
}

const AGENCY_STATE =
  'id, slug, name, status, organisation_id AS "organisationId", website, vat_number AS "vatNumber", city';

const LISTED_APPEAL = `p.id, p.suspension_id AS "suspensionId", p.organisation_id AS "organisationId",
  p.state, p.text, p.appealed_by AS "appealedBy", p.created_at AS "createdAt",
  p.decided_by AS "decidedBy", p.decided_at AS "decidedAt", p.decision_reason AS "decisionReason",
  p.version, a.id AS "agencyId", a.name AS "agencyName", a.slug AS "agencySlug",
  s.notice_it AS "noticeIt", s.notice_en AS "noticeEn", s.suspended_at AS "suspendedAt",
  s.suspended_by AS "suspendedBy"`;
