import { Injectable } from '@nestjs/common';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { ProfileNotFound } from '../agency-profile.errors.ts';
import { AgencyProfileRepository } from '../persistence/agency-profile.repository.ts';
import type { StoredProfile } from '../stored-profile.ts';

/** One profile for whoever asks; the policy has let only its own people in. */
@Injectable()
export class OwnProfiles {
  constructor(private readonly profiles: AgencyProfileRepository) {}

  get(organisationId: string): Promise<StoredProfile> {
    return found(this.profiles.find(organisationId));
  }

  /** Inside a transaction: nobody else may change it until the end. */
  lock(organisationId: string): Promise<StoredProfile> {
    return found(this.profiles.lock(organisationId));
  }
}

async function found(profile: Promise<StoredProfile | null>): Promise<StoredProfile> {
  const own = await profile;
  if (own === null) throw new ProfileNotFound();
  return own;
}

export function requireVersion(stored: { readonly version: number }, version: number): void {
  if (stored.version !== version) throw new StaleVersion({ version: stored.version });
}
