import { Injectable } from '@nestjs/common';
import type { ChainedEntry } from '@raccordo/audit';
import type { Page } from '@raccordo/kernel';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import type { ReadableAct } from '../act.ts';
import type { ActFilter } from '../act-filter.ts';
import { ActNotFound } from '../audit.errors.ts';
import { ActorNames } from '../persistence/actor-names.ts';
import { AuditLogRepository } from '../persistence/audit-log.repository.ts';

@Injectable()
export class ReadActs {
  constructor(
    private readonly log: AuditLogRepository,
    private readonly names: ActorNames,
  ) {}

  /** Latest first. */
  async page(
    filter: ActFilter,
    { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ): Promise<Page<ReadableAct>> {
    const after = decodeCursor(cursor, isSeqKey);
    const entries = await this.log.listFiltered(filter, after?.[0] ?? null, limit + 1);
    const named = await this.withNames(entries);
    return pageOf(
      named,
      limit,
      ({ entry }) => [entry.seq],
      (act) => act,
    );
  }

  async one(seq: number): Promise<ReadableAct> {
    const entry = await this.log.find(seq);
    if (entry === null) throw new ActNotFound();
    const [act] = await this.withNames([entry]);
    if (act === undefined) throw new ActNotFound();
    return act;
  }

  actions(): Promise<readonly string[]> {
    return this.log.listActions();
  }

  private async withNames(entries: readonly ChainedEntry[]): Promise<readonly ReadableAct[]> {
    const ids = entries.flatMap(({ actor }) => (actor.id === null ? [] : [actor.id]));
    const names = await this.names.find(ids);
    return entries.map((entry) => ({
      entry,
      actorName: entry.actor.id === null ? null : (names.get(entry.actor.id) ?? null),
    }));
  }
}

const isSeqKey = (key: readonly unknown[]): key is readonly [number] =>
  key.length === 1 && Number.isSafeInteger(key[0]) && Number(key[0]) >= 1;
