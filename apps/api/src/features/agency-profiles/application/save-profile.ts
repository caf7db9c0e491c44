import { Injectable } from '@nestjs/common';
import { type AgencyProfile, filesOf, validateProfile } from '@raccordo/agency';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { ProfileOutOfBounds } from '../agency-profile.errors.ts';
import { AgencyProfileRepository } from '../persistence/agency-profile.repository.ts';
import type { StoredProfile } from '../stored-profile.ts';
import { addressViolations } from '../web-addresses.ts';
import { OwnProfiles, requireVersion } from './own-profiles.ts';
import { ProfileFiles } from './profile-files.ts';

/** Autosave: anything may be half-way, nothing out of bounds. What is live does not change. */
@Injectable()
export class SaveProfile {
  constructor(
    private readonly own: OwnProfiles,
    private readonly profiles: AgencyProfileRepository,
    private readonly files: ProfileFiles,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(organisationId: string, version: number, content: AgencyProfile): Promise<StoredProfile> {
    const violations = withoutRepeats([...validateProfile(content), ...addressViolations(content)]);
    if (violations.length > 0) throw new ProfileOutOfBounds({ violations });
    return this.transactions.run(async () => {
      const profile = await this.own.lock(organisationId);
      requireVersion(profile, version);
      const saved = { ...profile, content, version: version + 1, updatedAt: this.clock.now() };
      await this.profiles.replace(saved);
      const kept = new Set(filesOf({ profile: content, cases: [] }));
      const before = filesOf({ profile: profile.content, cases: [] });
      await this.files.letGo(
        saved,
        before.filter((id) => !kept.has(id)),
      );
      return saved;
    });
  }
}

/** Pattern and parser may refuse the same address. */
export function withoutRepeats<Item extends { path: string; code: string }>(
  violations: readonly Item[],
): Item[] {
  const seen = new Set<string>();
  return violations.filter(({ path, code }) => {
    const key = `${path} ${code}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
