import type { FixedClock } from '@raccordo/testing';
import { RecordAct } from '../features/audit/index.ts';
import { AuditLogRepository } from '../features/audit/persistence/audit-log.repository.ts';
import { SendMail } from '../features/notifications/index.ts';
import { SoleOwnerships } from '../features/organisations/index.ts';
import { MembershipRepository } from '../features/organisations/persistence/membership.repository.ts';
import { ErasePerson } from '../features/privacy/application/erase-person.ts';
import { PersonRepository } from '../features/privacy/persistence/person.repository.ts';
import { PersonalRowsRepository } from '../features/privacy/persistence/personal-rows.repository.ts';
import type { MailFolder } from '../platform/mail/mail-folder.ts';
import type { TransactionRunner } from '../platform/persistence/transaction-runner.ts';
import { forgetOrganisations } from './forget-organisations.ts';
import { quietOutbox } from './quiet-outbox.ts';

/** As the program puts it together. */
export function erasePerson(
  transactions: TransactionRunner,
  clock: FixedClock,
  mails: MailFolder,
): ErasePerson {
  return new ErasePerson(
    new PersonRepository(transactions),
    new PersonalRowsRepository(transactions),
    new SoleOwnerships(new MembershipRepository(transactions), transactions),
    forgetOrganisations(transactions, clock),
    mails,
    new SendMail(quietOutbox(transactions, clock)),
    new RecordAct(new AuditLogRepository(transactions), transactions, clock),
    transactions,
    clock,
  );
}
