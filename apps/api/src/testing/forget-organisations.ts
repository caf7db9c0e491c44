import type { FixedClock } from '@raccordo/testing';
import { RemoveListing } from '../features/agency-profiles/application/remove-listing.ts';
import { AgencyRepository, SearchVocabulary } from '../features/agencies/index.ts';
import { RecordAct } from '../features/audit/index.ts';
import { AuditLogRepository } from '../features/audit/persistence/audit-log.repository.ts';
import { RemoveFiles } from '../features/files/index.ts';
import { FileRepository } from '../features/files/persistence/file.repository.ts';
import { ForgetOrganisations, OrganisationRemovals } from '../features/organisations/index.ts';
import { OrganisationRepository } from '../features/organisations/persistence/organisation.repository.ts';
import type { ScheduledJobs } from '../platform/jobs/scheduled-jobs.ts';
import type { TransactionRunner } from '../platform/persistence/transaction-runner.ts';
import { quietOutbox } from './quiet-outbox.ts';

/** Nothing recurs in a test unless the test says so. */
const NO_JOBS = {} as ScheduledJobs;

/** As the program puts it together. */
export function forgetOrganisations(
  transactions: TransactionRunner,
  clock: FixedClock,
): ForgetOrganisations {
  const outbox = quietOutbox(transactions, clock);
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
