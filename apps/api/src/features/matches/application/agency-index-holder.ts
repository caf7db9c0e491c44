import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Agency } from '@raccordo/agency';
import { type Candidate, candidateOf, type Standing } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { AgencyIndex, PACKED_BYTES, packCandidate } from '@raccordo/ranking';
import { AgencyCatalog } from '../../agencies/index.ts';
import { AgencyChanges } from '../persistence/agency-changes.ts';

export interface Ranked {
  readonly ranked: readonly Standing[];
  readonly eligible: number;
}

/** Somebody else who keeps the agencies: told of all of them first, then of every change. */
export interface AgencyFollower {
  /** Packed records, one after the other. */
  reload(records: Uint8Array): void;
  put(record: Uint8Array): void;
  remove(id: string): void;
}

/**
 * The agencies in memory, ready to be ranked. Loaded at start and after every lost connection, then
 * kept fresh by the database's own notices, on every instance alike.
 */
@Injectable()
export class AgencyIndexHolder implements OnApplicationBootstrap, OnApplicationShutdown {
  private index = AgencyIndex.from([]);
  private readonly agencies = new Map<string, Agency>();
  /** Ids to read again; notices that arrive meanwhile wait here. */
  private readonly stale = new Set<string>();
  private readonly followers = new Set<AgencyFollower>();
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly catalog: AgencyCatalog,
    private readonly changes: AgencyChanges,
  ) {}

  /** Listening comes before loading, so that no change falls in between. */
  async onApplicationBootstrap(): Promise<void> {
    await this.changes.listen({
      onChange: (id) => this.refreshSoon(id),
      onConnect: () => this.queue(() => this.reload()),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.changes.close();
    await this.work;
  }

  get size(): number {
    return this.agencies.size;
  }

  rank(need: Need, limit: number): Ranked {
    return this.index.rank(need, { limit });
  }

  find(id: string): Agency | null {
    return this.agencies.get(id) ?? null;
  }

  /** In the order of ids. */
  all(): readonly Agency[] {
    return [...this.agencies.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  candidates(): readonly Candidate[] {
    return [...this.agencies.values()].map(candidateOf);
  }

  /** Returns how to stop. */
  follow(follower: AgencyFollower): () => void {
    this.followers.add(follower);
    follower.reload(this.packed());
    return () => this.followers.delete(follower);
  }

  /** Ends when everything noticed so far is in the index. */
  settled(): Promise<void> {
    return this.work;
  }

  private refreshSoon(id: string): void {
    this.stale.add(id);
    if (this.stale.size === 1) void this.queue(() => this.refresh());
  }

  private queue(step: () => Promise<void>): Promise<void> {
    const next = this.work.then(step);
    // A failed step must not stop the next; the lost connection behind it brings a full reload.
    this.work = next.catch(() => this.changes.reconnect());
    return next;
  }

  private async reload(): Promise<void> {
    this.stale.clear();
    const loaded = await this.catalog.loadAll();
    const index = AgencyIndex.from(loaded.map(candidateOf));
    this.agencies.clear();
    for (const agency of loaded) this.agencies.set(agency.id, agency);
    this.index = index;
    for (const follower of this.followers) follower.reload(this.packed());
  }

  private packed(): Uint8Array {
    const records = new Uint8Array(PACKED_BYTES * this.agencies.size);
    this.candidates().forEach((candidate, place) => {
      records.set(packCandidate(candidate), PACKED_BYTES * place);
    });
    return records;
  }

  private async refresh(): Promise<void> {
    const ids = [...this.stale];
    this.stale.clear();
    const loaded = new Map<string, Agency>();
    for (const agency of await this.catalog.loadSome(ids)) loaded.set(agency.id, agency);
    for (const id of ids) this.put(id, loaded.get(id) ?? null);
  }

  private put(id: string, agency: Agency | null): void {
    if (agency === null) {
      this.agencies.delete(id);
      this.index.remove(id);
      for (const follower of this.followers) follower.remove(id);
    } else {
      this.agencies.set(id, agency);
      const record = packCandidate(candidateOf(agency));
      this.index.upsertPacked(record);
      for (const follower of this.followers) follower.put(record);
    }
  }
}
