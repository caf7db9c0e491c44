import type { Agency } from '@raccordo/agency';
import type { FixedClock, SequentialIds } from '@raccordo/testing';
import { AgencyCatalog } from '../features/agencies/application/agency-catalog.ts';
import { AgencyRepository } from '../features/agencies/persistence/agency.repository.ts';
import { SearchVocabulary } from '../features/agencies/persistence/search-vocabulary.ts';
import { RecordAct } from '../features/audit/application/record-act.ts';
import { AuditLogRepository } from '../features/audit/persistence/audit-log.repository.ts';
import { BriefAuthors } from '../features/briefs/application/brief-authors.ts';
import { CreateBrief } from '../features/briefs/application/create-brief.ts';
import { DiagnoseBrief } from '../features/briefs/application/diagnose-brief.ts';
import { OwnBriefs } from '../features/briefs/application/own-briefs.ts';
import { BriefRepository } from '../features/briefs/persistence/brief.repository.ts';
import { GuestSessions } from '../features/guests/application/guest-sessions.ts';
import { GuestSessionRepository } from '../features/guests/persistence/guest-session.repository.ts';
import { AgencyIndexHolder } from '../features/matches/application/agency-index-holder.ts';
import { ChoosePlan } from '../features/matches/application/choose-plan.ts';
import { ComputeMatches } from '../features/matches/application/compute-matches.ts';
import { MatchBrief } from '../features/matches/application/match-brief.ts';
import { SubmitBrief } from '../features/matches/application/submit-brief.ts';
import { AgencyChanges } from '../features/matches/persistence/agency-changes.ts';
import { ExposureRepository } from '../features/matches/persistence/exposure.repository.ts';
import { MatchRunRepository } from '../features/matches/persistence/match-run.repository.ts';
import type { BooksInForce } from '../features/reference-books/application/books-in-force.ts';
import { DatabaseUrl } from '../platform/persistence/database-url.ts';
import { booksInForce } from './books-in-force.ts';
import type { OpenTestDatabase } from './test-database.ts';

export interface MatchMaking {
  readonly createBrief: CreateBrief;
  readonly submitBrief: SubmitBrief;
  readonly choosePlan: ChoosePlan;
  readonly diagnoseBrief: DiagnoseBrief;
  readonly own: OwnBriefs;
  readonly runs: MatchRunRepository;
  readonly agencies: AgencyRepository;
  readonly holder: AgencyIndexHolder;
  readonly books: BooksInForce;
  /** Saved, and known to the ranking. */
  addAgencies(agencies: readonly Agency[]): Promise<void>;
  close(): Promise<void>;
}

/** From brief to stored matches with real repositories; only time and ids stand still. */
export async function matchMaking(
  { url, transactions, actors }: OpenTestDatabase,
  ids: SequentialIds,
  clock: FixedClock,
): Promise<MatchMaking> {
  const agencies = new AgencyRepository(transactions, new SearchVocabulary(transactions));
  const holder = new AgencyIndexHolder(
    new AgencyCatalog(agencies),
    new AgencyChanges(new DatabaseUrl(url)),
  );
  await holder.onApplicationBootstrap();
  const runs = new MatchRunRepository(transactions);
  const briefs = new BriefRepository(transactions);
  const own = new OwnBriefs(briefs);
  const audit = new RecordAct(new AuditLogRepository(transactions), transactions, clock);
  const authors = new BriefAuthors(actors, audit);
  const sessions = new GuestSessions(new GuestSessionRepository(transactions), ids, clock);
  const books = booksInForce({ url, transactions });
  await books.onApplicationBootstrap();
  const compute = new ComputeMatches(holder, runs, new ExposureRepository(transactions), ids);
  const match = new MatchBrief(briefs, authors, compute, books, clock);
  return {
    createBrief: new CreateBrief(briefs, sessions, authors, transactions, ids, clock),
    submitBrief: new SubmitBrief(own, match, books, transactions, clock),
    choosePlan: new ChoosePlan(own, match, books, transactions),
    diagnoseBrief: new DiagnoseBrief(own, books),
    own,
    runs,
    agencies,
    holder,
    books,
    addAgencies: async (added) => {
      await agencies.saveAll(
        added.map((agency) => ({ agency, externalKey: null, contentHash: null })),
        clock.now(),
      );
      await eventually(() => added.every(({ id }) => holder.find(id) !== null));
    },
    close: async () => {
      await books.onApplicationShutdown();
      await holder.onApplicationShutdown();
    },
  };
}

/** Waits for what another connection brings about; the test's own time limit is the only one. */
export async function eventually(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((done) => setTimeout(done, 5));
}
