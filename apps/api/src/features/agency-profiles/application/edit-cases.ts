import { Injectable } from '@nestjs/common';
import { type CaseContent, PROFILE_LIMITS, validateCase } from '@raccordo/agency';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { CaseNotFound, CaseOutOfBounds, TooManyCases } from '../agency-profile.errors.ts';
import { AgencyCaseRepository } from '../persistence/agency-case.repository.ts';
import type { StoredCase } from '../stored-case.ts';
import { caseAddressViolations } from '../web-addresses.ts';
import { OwnProfiles, requireVersion } from './own-profiles.ts';
import { ProfileFiles } from './profile-files.ts';
import { withoutRepeats } from './save-profile.ts';

/** Cases are drafts until the agency publishes; publishing again shows their latest state. */
@Injectable()
export class EditCases {
  constructor(
    private readonly own: OwnProfiles,
    private readonly cases: AgencyCaseRepository,
    private readonly files: ProfileFiles,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async list(organisationId: string): Promise<readonly StoredCase[]> {
    await this.own.get(organisationId);
    return this.cases.listOf(organisationId);
  }

  async add(organisationId: string, content: CaseContent): Promise<StoredCase> {
    const [added] = await this.addAll(organisationId, [content]);
    if (added === undefined) throw new CaseNotFound();
    return added;
  }

  /** All or none, in their order. */
  addAll(organisationId: string, contents: readonly CaseContent[]): Promise<StoredCase[]> {
    contents.forEach(requireBounds);
    return this.transactions.run(async () => {
      // The profile's lock keeps two requests from passing the limit together.
      await this.own.lock(organisationId);
      const present = await this.cases.listOf(organisationId);
      if (present.length + contents.length > PROFILE_LIMITS.list.cases) {
        throw new TooManyCases({ limit: PROFILE_LIMITS.list.cases });
      }
      const now = this.clock.now();
      const added = contents.map((content) => ({
        organisationId,
        content: { ...content, id: this.ids.nextId() },
        version: 1,
        createdAt: now,
        updatedAt: now,
      }));
      await this.cases.insertAll(added);
      return added;
    });
  }

  save(
    organisationId: string,
    caseId: string,
    version: number,
    content: CaseContent,
  ): Promise<StoredCase> {
    requireBounds(content);
    return this.transactions.run(async () => {
      const present = await this.lock(organisationId, caseId);
      requireVersion(present, version);
      const saved = {
        ...present,
        content: { ...content, id: caseId },
        version: version + 1,
        updatedAt: this.clock.now(),
      };
      await this.cases.replace(saved);
      if (content.fileId !== present.content.fileId) await this.letGo(present);
      return saved;
    });
  }

  /** What is already public stays so until the agency publishes again. */
  remove(organisationId: string, caseId: string, version: number): Promise<void> {
    return this.transactions.run(async () => {
      const present = await this.lock(organisationId, caseId);
      requireVersion(present, version);
      await this.cases.delete(caseId);
      await this.letGo(present);
    });
  }

  private async letGo({ organisationId, content: { fileId } }: StoredCase): Promise<void> {
    if (fileId !== null) await this.files.letGo(await this.own.get(organisationId), [fileId]);
  }

  private async lock(organisationId: string, caseId: string): Promise<StoredCase> {
    const present = isUuid(caseId) ? await this.cases.lock(organisationId, caseId) : null;
    if (present === null) throw new CaseNotFound();
    return present;
  }
}

function requireBounds(content: CaseContent): void {
  const violations = withoutRepeats([...validateCase(content), ...caseAddressViolations(content)]);
  if (violations.length > 0) throw new CaseOutOfBounds({ violations });
}
