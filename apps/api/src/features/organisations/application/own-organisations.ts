import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { OwnOrganisation } from '../organisation.ts';
import { OrganisationNotFound } from '../organisations.errors.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';
import { isPlaceInTime } from './place-in-time.ts';

/**
 * What somebody belongs to. Read as the program and by the person's id: one just founded is not yet
 * among those the request was recognised with.
 */
@Injectable()
export class OwnOrganisations {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  async get(userId: string, id: string): Promise<OwnOrganisation> {
    const own = await this.transactions.asSystem(() => this.organisations.findOwn(userId, id));
    if (own === null) throw new OrganisationNotFound();
    return own;
  }

  async list(
    userId: string,
    query: { limit: number; cursor?: string },
  ): Promise<Page<OwnOrganisation>> {
    const after = decodeCursor(query.cursor, isPlaceInTime);
    const rows = await this.transactions.asSystem(() =>
      this.organisations.listOwn(userId, after, query.limit + 1),
    );
    return pageOf(
      rows,
      query.limit,
      ({ createdAt, id }) => [createdAt.toISOString(), id],
      (row) => row,
    );
  }
}
