import { Injectable } from '@nestjs/common';
import { breaksConstraint } from '../../../platform/persistence/database-errors.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { OwnershipTaken, ProfileExists } from '../agency-profile.errors.ts';
import type { StoredProfile } from '../stored-profile.ts';
import { AgencyProfileEntity } from './agency-profile.entity.ts';
import { toProfileRow, toStoredProfile } from './agency-profile.mapper.ts';

/** The last row of the page before. */
export type ReviewKey = readonly [publishedAt: string, organisationId: string];

@Injectable()
export class AgencyProfileRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async find(organisationId: string): Promise<StoredProfile | null> {
    const row = await this.transactions.use((manager) =>
      manager.findOneBy(AgencyProfileEntity, { organisationId }),
    );
    return row === null ? null : toStoredProfile(row);
  }

  /** Nobody else may change it until the transaction ends. */
  async lock(organisationId: string): Promise<StoredProfile | null> {
    return this.lockWhere({ organisationId });
  }

  async lockByAgency(agencyId: string): Promise<StoredProfile | null> {
    return this.lockWhere({ agencyId });
  }

  private async lockWhere(
    where: { organisationId: string } | { agencyId: string },
  ): Promise<StoredProfile | null> {
    const row = await this.transactions
      .manager()
      .findOne(AgencyProfileEntity, { where, lock: { mode: 'pessimistic_write' } });
    return row === null ? null : toStoredProfile(row);
  }

  async insert(profile: StoredProfile): Promise<void> {
    try {
      await this.transactions
        .manager()
        .createQueryBuilder()
        .insert()
        .into(AgencyProfileEntity)
        .values(toProfileRow(profile))
        .updateEntity(false)
        .execute();
    } catch (error) {
      if (breaksConstraint(error, 'pk_agency_profiles')) throw new ProfileExists();
      throw error;
    }
  }

  async replace(profile: StoredProfile): Promise<void> {
    try {
      await this.transactions
        .manager()
        .createQueryBuilder()
        .update(AgencyProfileEntity)
        .set(toProfileRow(profile))
        .where('organisationId = :organisationId', { organisationId: profile.organisationId })
        .execute();
    } catch (error) {
      if (breaksConstraint(error, 'uq_agency_profiles_agency')) throw new OwnershipTaken();
      throw error;
    }
  }

  /** What waits for an admin, oldest first; `count` rows at most. */
  async listWaiting(after: ReviewKey | null, count: number): Promise<readonly StoredProfile[]> {
    return this.transactions.use(async (manager) => {
      const query = manager
        .createQueryBuilder(AgencyProfileEntity, 'profile')
        .where(`profile.reviewState = 'waiting'`)
        .orderBy('profile.publishedAt', 'ASC')
        .addOrderBy('profile.organisationId', 'ASC')
        .limit(count);
      if (after !== null) {
        query.andWhere('(profile.publishedAt, profile.organisationId) > (:at, :id)', {
          at: after[0],
          id: after[1],
        });
      }
      return (await query.getMany()).map(toStoredProfile);
    });
  }

  /** Live profiles in the order of their organisations; `count` rows at most. */
  async listLive(after: string | null, count: number): Promise<readonly StoredProfile[]> {
    return this.transactions.use(async (manager) => {
      const query = manager
        .createQueryBuilder(AgencyProfileEntity, 'profile')
        .where(`profile.state <> 'draft' AND profile.agencyId IS NOT NULL`)
        .orderBy('profile.organisationId', 'ASC')
        .limit(count);
      if (after !== null) query.andWhere('profile.organisationId > :after', { after });
      return (await query.getMany()).map(toStoredProfile);
    });
  }

  /** The organisation a profile would belong to; null when there is none, or not for the caller. */
  async findOrganisation(
    id: string,
  ): Promise<{ kind: string; name: string; vatNumber: string | null } | null> {
    const [row] = await this.transactions.query<{
      kind: string;
      name: string;
      vatNumber: string | null;
    }>(
      `SELECT kind, name, vat_number AS "vatNumber" FROM organisations
       WHERE id = $1 AND deleted_at IS NULL`,
      [id],
    );
    return row ?? null;
  }
}
