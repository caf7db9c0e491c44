import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { ReadActs } from '../../audit/index.ts';
import type { ActOnBehalf } from '../act-on-behalf.ts';

/** What advisers did in an organisation's place, from the log that nobody can change. */
@Injectable()
export class ListActsOnBehalf {
  constructor(
    private readonly acts: ReadActs,
    private readonly transactions: TransactionRunner,
  ) {}

  /** Read as the program: the log as a whole is the admins'. */
  async execute(
    organisationId: string,
    query: { limit: number; cursor?: string },
  ): Promise<Page<ActOnBehalf>> {
    const { items, nextCursor } = await this.transactions.asSystem(() =>
      this.acts.page(
        {
          action: null,
          actorId: null,
          objectKind: 'organisation',
          objectId: organisationId,
          isOnBehalf: true,
          from: null,
          until: null,
        },
        query,
      ),
    );
    return {
      items: items.map(({ entry, actorName }) => ({
        occurredAt: entry.occurredAt,
        action: entry.action,
        actorName,
        isByProgram: entry.actor.kind === 'token',
        briefId: textOf(entry.after?.['briefId']),
      })),
      nextCursor,
    };
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
