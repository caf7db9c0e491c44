import type { CaseContent } from '@raccordo/agency';
import { aCase, aProfile } from '@raccordo/agency/testing';
import type { FixedClock, SequentialIds } from '@raccordo/testing';
import {
  AgencyPublicationRepository,
  AgencyRepository,
  SearchVocabulary,
  SlugGiver,
} from '../features/agencies/index.ts';
import { AgeEvidence } from '../features/agency-profiles/application/age-evidence.ts';
import { CreateProfile } from '../features/agency-profiles/application/create-profile.ts';
import { DecideClaim } from '../features/agency-profiles/application/decide-claim.ts';
import { EditCases } from '../features/agency-profiles/application/edit-cases.ts';
import { ProfileFiles } from '../features/agency-profiles/application/profile-files.ts';
import { WarnOfAgeing } from '../features/agency-profiles/application/warn-of-ageing.ts';
import { LiveListing } from '../features/agency-profiles/application/live-listing.ts';
import { OwnProfiles } from '../features/agency-profiles/application/own-profiles.ts';
import { PublishProfile } from '../features/agency-profiles/application/publish-profile.ts';
import { RequestVerification } from '../features/agency-profiles/application/request-verification.ts';
import {
  ApproveProfile,
  AskMoreOfProfile,
  RejectProfile,
  ReviewProfile,
} from '../features/agency-profiles/application/review-profile.ts';
import { SaveProfile } from '../features/agency-profiles/application/save-profile.ts';
import { AgencyCaseRepository } from '../features/agency-profiles/persistence/agency-case.repository.ts';
import { AgencyClaimRepository } from '../features/agency-profiles/persistence/agency-claim.repository.ts';
import { AgencyProfileRepository } from '../features/agency-profiles/persistence/agency-profile.repository.ts';
import type { VatRegistry } from '../features/agency-profiles/vat-registry/vat-registry.ts';
import { NoVatRegistry } from '../features/agency-profiles/vat-registry/vat-registry.ts';
import { VatChecks } from '../features/agency-profiles/vat-registry/vat-checks.ts';
import { ScheduledJobs } from '../platform/jobs/scheduled-jobs.ts';
import { ScheduledJobRepository } from '../platform/jobs/persistence/scheduled-job.repository.ts';
import { PublishFiles, RemoveFiles } from '../features/files/index.ts';
import { FileRepository } from '../features/files/persistence/file.repository.ts';
import { NotifyPeople } from '../features/notifications/index.ts';
import type { OpenTestDatabase } from './test-database.ts';
import { testOutbox } from './running-outbox.ts';

/** From draft to public page with real repositories; only time and ids stand still. */
export function agencyListing(
  database: OpenTestDatabase,
  ids: SequentialIds,
  clock: FixedClock,
  registry: VatRegistry = new NoVatRegistry(),
) {
  const { transactions } = database;
  const agencies = new AgencyRepository(transactions, new SearchVocabulary(transactions));
  const publications = new AgencyPublicationRepository(transactions);
  const profiles = new AgencyProfileRepository(transactions);
  const cases = new AgencyCaseRepository(transactions);
  const claims = new AgencyClaimRepository(transactions);
  const slugs = new SlugGiver(agencies, transactions);
  const { outbox, handlers, queue } = testOutbox(database, ids, clock);
  const stored = new FileRepository(transactions);
  const shownFiles = new PublishFiles(stored);
  const files = new ProfileFiles(cases, shownFiles, new RemoveFiles(stored, outbox, transactions));
  const live = new LiveListing(agencies, publications, claims, slugs, files, clock);
  const own = new OwnProfiles(profiles);
  const warn = new WarnOfAgeing(claims, new NotifyPeople(outbox), clock);
  const vat = new VatChecks(registry, outbox, handlers, profiles, transactions, clock);
  const create = new CreateProfile(profiles, transactions, clock);
  const save = new SaveProfile(own, profiles, files, transactions, clock);
  const edit = new EditCases(own, cases, files, transactions, ids, clock);
  const publish = new PublishProfile(
    own,
    profiles,
    cases,
    live,
    files,
    vat,
    transactions,
    ids,
    clock,
  );
  const review = new ReviewProfile(own, profiles, live, files, transactions, clock);
  const jobs = new ScheduledJobs(
    queue,
    new ScheduledJobRepository(transactions),
    transactions,
    clock,
  );

  /** An organisation with a complete draft and these cases. */
  async function draft(name: string, contents: readonly Partial<CaseContent>[]): Promise<string> {
    const organisationId = ids.nextId();
    await transactions.query(
      `INSERT INTO organisations (id, kind, name, created_at, updated_at)
       VALUES ($1, 'agency', $2, $3, $3)`,
      [organisationId, name, clock.now()],
    );
    await create.execute(organisationId);
    const profile = aProfile();
    await save.execute(organisationId, 1, { ...profile, company: { ...profile.company, name } });
    for (const content of contents) await edit.add(organisationId, aCase(content));
    return organisationId;
  }

  return {
    agencies,
    publications,
    profiles,
    cases,
    claims,
    own,
    live,
    vat,
    save,
    edit,
    publish,
    draft,
    request: new RequestVerification(own, claims, cases, transactions, clock),
    decide: new DecideClaim(claims, profiles, agencies, live, transactions, clock),
    approve: new ApproveProfile(review),
    askMore: new AskMoreOfProfile(own, profiles, transactions, clock),
    reject: new RejectProfile(review),
    age: new AgeEvidence(profiles, live, warn, transactions, jobs),
  };
}
