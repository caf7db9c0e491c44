import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { BriefAuthor } from '../brief-author.ts';
import type { BriefAuthorship, NamedAuthor } from '../brief-authorship.ts';
import type { StoredBrief } from '../stored-brief.ts';

/**
 * Names of those who wrote briefs. Asked as the program, by briefs that the caller may see: whoever
 * has left the firm since is still the one who wrote it.
 */
@Injectable()
export class AuthorNames {
  constructor(private readonly transactions: TransactionRunner) {}

  /** In the order of the briefs; null for a guest's. One question however many there are. */
  async authorshipsOf(
    briefs: readonly StoredBrief[],
  ): Promise<readonly (BriefAuthorship | null)[]> {
    const names = await this.namesOf(briefs.flatMap(idsOf));
    return briefs.map(({ owner, createdBy, updatedBy }) =>
      owner.organisationId === null
        ? null
        : {
            organisationName: names.get(owner.organisationId) ?? '',
            createdBy: named(createdBy, names),
            updatedBy: named(updatedBy, names),
          },
    );
  }

  private async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.transactions.asSystem(() =>
      this.transactions.query<{ id: string; name: string }>(
        `SELECT id, name FROM users WHERE id = ANY ($1::uuid[]) AND status <> 'erased'
         UNION ALL SELECT id, name FROM organisations WHERE id = ANY ($1::uuid[])`,
        [[...new Set(ids)]],
      ),
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

const idsOf = ({ owner, createdBy, updatedBy }: StoredBrief): readonly string[] =>
  owner.organisationId === null
    ? []
    : [owner.organisationId, createdBy.userId, updatedBy.userId].filter((id) => id !== null);

function named(
  { userId, role }: BriefAuthor,
  names: ReadonlyMap<string, string>,
): NamedAuthor | null {
  const name = userId === null ? undefined : names.get(userId);
  return name === undefined && role === null ? null : { name: name ?? null, role };
}
