import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, guestIdOf, organisationIdsOf, SYSTEM, userIdOf } from '../access/actor.ts';
import { ActorContext } from '../access/actor-context.ts';

/**
 * The only door to the database. A use case opens a transaction with `run`; whatever its
 * repositories do inside, however deep, takes part in it. Every transaction tells the database who
 * is asking, for as long as it lasts: row security sees the same actor as the policy table.
 */
@Injectable()
export class TransactionRunner {
  private readonly current = new AsyncLocalStorage<EntityManager>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly actors: ActorContext,
  ) {}

  /** Nested calls join the transaction already open. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.current.getStore() !== undefined) return work();
    const actor = this.actors.current();
    return this.dataSource.transaction(async (manager) => {
      await nameActor(manager, actor);
      return this.current.run(manager, work);
    });
  }

  /**
   * As the program itself, past row security: for jobs, start-up, and what must be known before
   * anybody is recognised. Inside a transaction the caller's name comes back afterwards.
   */
  async asSystem<Result>(work: () => Promise<Result>): Promise<Result> {
    const actor = this.actors.current();
    const manager = this.current.getStore();
    if (actor.kind === 'system') return work();
    if (manager === undefined) return this.actors.run(SYSTEM, work);
    await nameActor(manager, SYSTEM);
    try {
      return await this.actors.run(SYSTEM, work);
    } finally {
      // Refused only by a transaction that is lost already, and its settings with it.
      await nameActor(manager, actor).catch(() => undefined);
    }
  }

  /** The manager of the transaction under way. */
  manager(): EntityManager {
    const manager = this.current.getStore();
    if (manager === undefined) throw new Error('A manager is handed out inside a transaction only');
    return manager;
  }

  /** Joins the transaction under way, or opens one for this work alone. */
  use<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.run(() => work(this.manager()));
  }

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const manager = this.current.getStore();
    if (manager !== undefined) return manager.query<Row[]>(sql, [...parameters]);
    // Nobody is nobody without being named: public reads stay a single round trip.
    if (isUnnamed(this.actors.current())) {
      return this.dataSource.query<Row[]>(sql, [...parameters]);
    }
    return this.use((own) => own.query<Row[]>(sql, [...parameters]));
  }
}

const isUnnamed = (actor: Actor): boolean => actor.kind === 'anonymous' && actor.guestId === null;

/** Local to the transaction: a pooled connection carries nobody's name to the next caller. */
async function nameActor(manager: EntityManager, actor: Actor): Promise<void> {
  await manager.query(
    `SELECT set_config('raccordo.role', $1, true), set_config('raccordo.user_id', $2, true),
            set_config('raccordo.guest_id', $3, true),
            set_config('raccordo.organisation_ids', $4, true)`,
    [
      roleOf(actor),
      userIdOf(actor) ?? '',
      guestIdOf(actor) ?? '',
      organisationIdsOf(actor).join(','),
    ],
  );
}

function roleOf(actor: Actor): string {
  return actor.kind === 'person' && actor.isAdmin ? 'admin' : actor.kind;
}
