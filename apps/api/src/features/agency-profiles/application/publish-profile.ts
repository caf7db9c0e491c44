import { Injectable } from '@nestjs/common';
import {
  type AgencyCase,
  diffProfiles,
  filesOf,
  ProfileNotPublishable,
  type ProfileViolation,
  type PublishedProfile,
  validateCaseForPublication,
  validateForPublication,
} from '@raccordo/agency';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyCaseRepository } from '../persistence/agency-case.repository.ts';
import { AgencyProfileRepository } from '../persistence/agency-profile.repository.ts';
import type { StoredProfile } from '../stored-profile.ts';
import { todayOf } from '../today.ts';
import { VatChecks } from '../vat-registry/vat-checks.ts';
import { addressViolations } from '../web-addresses.ts';
import { LiveListing } from './live-listing.ts';
import { OwnProfiles, requireVersion } from './own-profiles.ts';
import { ProfileFiles } from './profile-files.ts';
import { withoutRepeats } from './save-profile.ts';

export interface PublishedNow {
  readonly profile: StoredProfile;
  /** Cases not fit to be shown yet; they stay drafts. */
  readonly leftOut: readonly LeftOutCase[];
}

export interface LeftOutCase {
  readonly caseId: string;
  readonly violations: readonly ProfileViolation[];
}

/**
 * Publication is immediate, with the evidence found and "not checked yet" beside the name; an admin
 * looks at it afterwards. Only after a rejection does it wait (docs/decisions).
 */
@Injectable()
export class PublishProfile {
  constructor(
    private readonly own: OwnProfiles,
    private readonly profiles: AgencyProfileRepository,
    private readonly cases: AgencyCaseRepository,
    private readonly listing: LiveListing,
    private readonly files: ProfileFiles,
    private readonly vatChecks: VatChecks,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  execute(organisationId: string, version: number): Promise<PublishedNow> {
    return this.transactions.run(async () => {
      const profile = await this.own.lock(organisationId);
      requireVersion(profile, version);
      const { content } = profile;
      const violations = withoutRepeats([
        ...validateForPublication(content),
        ...addressViolations(content),
      ]);
      if (violations.length > 0) throw new ProfileNotPublishable({ violations });
      const { shown, leftOut } = await this.sortCases(organisationId);
      const saved = this.publishedWith(profile, { profile: content, cases: shown });
      await this.listing.write(saved, saved.agencyId);
      await this.profiles.replace(saved);
      const former = profile.publishedContent;
      await this.files.letGo(saved, former === null ? [] : filesOf(former));
      await this.vatChecks.ask(saved);
      return { profile: saved, leftOut };
    });
  }

  private publishedWith(
    profile: StoredProfile,
    publishedContent: PublishedProfile,
  ): StoredProfile & { readonly agencyId: string } {
    const { approvedContent } = profile;
    const isAsApproved =
      approvedContent !== null && diffProfiles(approvedContent, publishedContent).length === 0;
    const now = this.clock.now();
    return {
      ...profile,
      agencyId: profile.agencyId ?? this.ids.nextId(),
      state: profile.state === 'paused' ? 'paused' : 'published',
      publishedContent,
      publishedAt: now,
      isHeldBack: profile.isHeldBack && !isAsApproved,
      reviewState: isAsApproved ? 'approved' : 'waiting',
      reviewReason: null,
      version: profile.version + 1,
      updatedAt: now,
    };
  }

  private async sortCases(
    organisationId: string,
  ): Promise<{ readonly shown: AgencyCase[]; readonly leftOut: LeftOutCase[] }> {
    const today = todayOf(this.clock);
    const shown: AgencyCase[] = [];
    const leftOut: LeftOutCase[] = [];
    for (const { content } of await this.cases.listOf(organisationId)) {
      const violations = validateCaseForPublication(content, today);
      if (violations.length === 0) shown.push(content);
      else leftOut.push({ caseId: content.id, violations });
    }
    return { shown, leftOut };
  }
}
