import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { MailFolder } from '../../../platform/mail/mail-folder.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import { SendMail } from '../../notifications/index.ts';
import { ForgetOrganisations, SoleOwnerships } from '../../organisations/index.ts';
import { type PersonKept, PersonRepository } from '../persistence/person.repository.ts';
import { PersonalRowsRepository } from '../persistence/personal-rows.repository.ts';
import { findable } from '../personal-data-map.ts';

export type ErasureOutcome = 'erased' | 'put-off' | 'called-off';

/** Everything the map says goes, goes together with the account, or nothing does. */
@Injectable()
export class ErasePerson {
  constructor(
    private readonly people: PersonRepository,
    private readonly rows: PersonalRowsRepository,
    private readonly ownerships: SoleOwnerships,
    private readonly organisations: ForgetOrganisations,
    private readonly mails: MailFolder,
    private readonly mail: SendMail,
    private readonly audit: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(userId: string): Promise<ErasureOutcome> {
    return this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const soleOwnerships = await this.ownerships.lockOf(userId);
        const person = await this.people.lock(userId);
        if (!this.isDue(person)) return 'called-off';
        if (soleOwnerships.length === 0) return this.erase(person);
        // Founded, or taken over, since the person asked: somebody must decide what becomes of it.
        return this.putOff(
          person,
          soleOwnerships.map(({ name }) => name),
        );
      }),
    );
  }

  private async erase(person: PersonKept): Promise<ErasureOutcome> {
    await this.organisations.ownedOnlyBy(person.userId);
    for (const data of findable()) await this.rows.erase(data, person);
    // Before the end of the transaction: should the folder refuse, all is tried again.
    await this.mails.deleteAbout([person.email, person.name]);
    await this.audit.execute({
      action: 'person.erased',
      actorId: null,
      actorLabel: 'privacy.erasures',
      objectKind: 'person',
      objectId: person.userId,
      before: null,
      after: null,
      reason: null,
    });
    return 'erased';
  }

  private async putOff(
    person: PersonKept,
    organisationNames: readonly string[],
  ): Promise<ErasureOutcome> {
    await this.people.setErasureDue(person.userId, null);
    await this.mail.execute({
      to: person.email,
      locale: person.locale,
      template: 'erasure-put-off',
      params: { name: person.name, organisationNames, path: '/account/data' },
    });
    return 'put-off';
  }

  private isDue(person: PersonKept | null): person is PersonKept {
    const dueAt = person?.erasureDueAt ?? null;
    return dueAt !== null && dueAt <= this.clock.now();
  }
}
