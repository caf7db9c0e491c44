import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { StoredCase } from '../stored-case.ts';
import { AgencyCaseEntity } from './agency-case.entity.ts';

@Injectable()
export class AgencyCaseRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** All of an organisation, in the order they were begun; there are at most as many as allowed. */
  async listOf(organisationId: string): Promise<readonly StoredCase[]> {
    const rows = await this.transactions.use((manager) =>
      manager.find(AgencyCaseEntity, {
        where: { organisationId },
        order: { createdAt: 'ASC', id: 'ASC' },
      }),
    );
    return rows.map(toStoredCase);
  }

  async lock(organisationId: string, id: string): Promise<StoredCase | null> {
    const row = await this.transactions.manager().findOne(AgencyCaseEntity, {
      where: { organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
    return row === null ? null : toStoredCase(row);
  }

  async insertAll(cases: readonly StoredCase[]): Promise<void> {
    if (cases.length === 0) return;
    await this.transactions
      .manager()
      .createQueryBuilder()
      .insert()
      .into(AgencyCaseEntity)
      .values(cases.map(toCaseRow))
      .updateEntity(false)
      .execute();
  }

  async replace(one: StoredCase): Promise<void> {
    await this.transactions
      .manager()
      .createQueryBuilder()
      .update(AgencyCaseEntity)
      .set(toCaseRow(one))
      .where('id = :id', { id: one.content.id })
      .execute();
  }

  async delete(id: string): Promise<void> {
    await this.transactions.query('DELETE FROM agency_cases WHERE id = $1', [id]);
  }
}

function toStoredCase(row: AgencyCaseEntity): StoredCase {
  return {
    organisationId: row.organisationId,
    content: {
      id: row.id,
      title: row.title,
      sector: row.sector,
      deliveredIn: row.deliveredIn,
      capabilities: row.capabilities,
      result: row.result,
      figures: row.figures,
      link: row.link,
      fileId: row.fileId,
    },
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

function toCaseRow({ organisationId, content, version, ...dates }: StoredCase): AgencyCaseEntity {
  return {
    id: content.id,
    organisationId,
    title: content.title,
    sector: content.sector,
    deliveredIn: content.deliveredIn,
    capabilities: [...content.capabilities],
    result: content.result,
    figures: [...content.figures],
    link: content.link,
    fileId: content.fileId,
    version,
    createdAt: dates.createdAt,
    updatedAt: dates.updatedAt,
  };
}
