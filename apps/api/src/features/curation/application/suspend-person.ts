import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import { Sessions } from '../../sessions/index.ts';
import { PersonIsAdmin, PersonNotFound, PersonStatusUnchanged } from '../curation.errors.ts';
import { PersonDirectory } from '../persistence/person-directory.ts';

/** A suspended person is signed out everywhere and cannot come back until reactivated. */
@Injectable()
export class SuspendPerson {
  constructor(
    private readonly directory: PersonDirectory,
    private readonly sessions: Sessions,
    private readonly record: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  suspend(adminId: string, id: string, version: number, reason: string): Promise<void> {
    return this.change(adminId, id, version, 'suspended', reason);
  }

  reactivate(adminId: string, id: string, version: number, reason: string): Promise<void> {
    return this.change(adminId, id, version, 'active', reason);
  }

  /** Signs the person out everywhere; they may sign in again. How many sessions ended. */
  endSessions(adminId: string, id: string): Promise<number> {
    return this.transactions.run(async () => {
      if (!isUuid(id) || (await this.directory.lockPerson(id)) === null) throw new PersonNotFound();
      const ended = await this.sessions.endAllOf(id);
      await this.record.execute({
        action: 'person.sessions_ended',
        actorId: adminId,
        objectKind: 'user',
        objectId: id,
        before: { sessions: ended },
        after: { sessions: 0 },
        reason: null,
      });
      return ended;
    });
  }

  private change(
    adminId: string,
    id: string,
    version: number,
    to: 'active' | 'suspended',
    reason: string,
  ): Promise<void> {
    return this.transactions.run(async () => {
      const person = isUuid(id) ? await this.directory.lockPerson(id) : null;
      if (person === null) throw new PersonNotFound();
      if (person.isAdmin) throw new PersonIsAdmin();
      if (person.version !== version) throw new StaleVersion();
      if (person.status === to) throw new PersonStatusUnchanged();
      await this.directory.setStatus(id, to, version + 1, this.clock.now());
      const ended = to === 'suspended' ? await this.sessions.endAllOf(id) : 0;
      await this.record.execute({
        action: to === 'suspended' ? 'person.suspended' : 'person.reactivated',
        actorId: adminId,
        objectKind: 'user',
        objectId: id,
        before: { status: person.status },
        after: { status: to, sessionsEnded: ended },
        reason: reason.trim(),
      });
    });
  }
}
