import { type FixedClock, SequentialIds } from '@raccordo/testing';
import { RemoveListing } from '../features/agency-profiles/application/remove-listing.ts';
import { AgencyRepository, SearchVocabulary } from '../features/agencies/index.ts';
import { RecordAct } from '../features/audit/index.ts';
import { AuditLogRepository } from '../features/audit/persistence/audit-log.repository.ts';
import { RemoveFiles } from '../features/files/index.ts';
import { FileRepository } from '../features/files/persistence/file.repository.ts';
import { OrganisationRemovals, ForgetOrganisations } from '../features/organisations/index.ts';
import { OrganisationRepository } from '../features/organisations/persistence/organisation.repository.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { OutboxRepository } from '../platform/outbox/persistence/outbox.repository.ts';
import type { OutboxRelay } from '../platform/outbox/outbox-relay.ts';
import type { ScheduledJobs } from '../platform/jobs/scheduled-jobs.ts';
import type { TransactionRunner } from '../platform/persistence/transaction-runner.ts';

/** Nothing recurs in a test unless the test says so. */
const NO_JOBS = {} as ScheduledJobs;

/** As the program puts it together, without anybody to carry the messages. */
export function forgetOrganisations(
  transactions: TransactionRunner,
  clock: FixedClock,
): ForgetOrganisations {
  const relay = { soon: () => undefined } as OutboxRelay;
  const messages = new OutboxRepository(transactions);
  const outbox = new Outbox(messages, relay, transactions, new SequentialIds(), clock);
  const files = new RemoveFiles(new FileRepository(transactions), outbox, transactions);
  const agencies = new AgencyRepository(transactions, new SearchVocabulary(transactions));
  const listing = new RemoveListing(agencies);
  const removals = new OrganisationRemovals();
  removals.register(async (id) => {
    await files.allOf(id);
  });
  removals.register((id) => listing.execute(id));
  return new ForgetOrganisations(
    NO_JOBS,
    new OrganisationRepository(transactions),
    removals,
    new RecordAct(new AuditLogRepository(transactions), transactions, clock),
    transactions,
    clock,
  );
}
