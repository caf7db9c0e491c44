import { Injectable } from '@nestjs/common';
import { normalizeEmail } from '@raccordo/identity';
import type { Person } from '../../../platform/access/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { DAY_MS } from '../../../platform/privacy/personal-data.ts';
import { EndAccess } from '../../identity/index.ts';
import { SendMail } from '../../notifications/index.ts';
import { type SoleOwnership, SoleOwnerships } from '../../organisations/index.ts';
import { PersonRepository } from '../persistence/person.repository.ts';
import { ErasureAddressMismatch, ErasureOfLastOwner, PersonNotFound } from '../privacy.errors.ts';
import { ERASURE_GRACE_DAYS } from '../privacy-limits.ts';

export interface Erasure {
  /** Null when nobody asked. */
  readonly dueAt: Date | null;
  /** What stands in the way: organisations that would be left without an owner. */
  readonly soleOwnerships: readonly SoleOwnership[];
}

/** The way out, with some days in which it is still a way back. */
@Injectable()
export class AskErasure {
  constructor(
    private readonly people: PersonRepository,
    private readonly ownerships: SoleOwnerships,
    private readonly access: EndAccess,
    private readonly mail: SendMail,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  describe(userId: string): Promise<Erasure> {
    return this.inTransaction(async () => ({
      dueAt: (await this.people.get(userId)).erasureDueAt,
      soleOwnerships: await this.ownerships.listOf(userId),
    }));
  }

  /** Asked twice, the first day stays. The other browsers are signed out: one of them may be a thief's. */
  execute({ userId, sessionId }: Person, typedEmail: string): Promise<void> {
    return this.inTransaction(async () => {
      const soleOwnerships = await this.ownerships.lockOf(userId);
      const person = await this.people.lock(userId);
      if (person === null) throw new PersonNotFound();
      if (normalizeEmail(typedEmail) !== normalizeEmail(person.email)) {
        throw new ErasureAddressMismatch();
      }
      if (soleOwnerships.length > 0) throw new ErasureOfLastOwner(soleOwnerships);
      if (person.erasureDueAt !== null) return;
      const dueAt = new Date(this.clock.now().getTime() + ERASURE_GRACE_DAYS * DAY_MS);
      await this.people.setErasureDue(userId, dueAt);
      await this.access.elsewhere(userId, sessionId);
      await this.mail.execute({
        to: person.email,
        locale: person.locale,
        template: 'erasure-asked',
        params: { name: person.name, dueOn: dueAt.toISOString(), path: '/account/data' },
      });
    });
  }

  callOff(userId: string): Promise<void> {
    return this.inTransaction(() => this.people.setErasureDue(userId, null));
  }

  private inTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.transactions.asSystem(() => this.transactions.run(work));
  }
}
