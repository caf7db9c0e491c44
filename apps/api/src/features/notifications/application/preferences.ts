import { Injectable } from '@nestjs/common';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { type Choices, refusedChanges } from '../channels.ts';
import type { DigestFrequency } from '../notification-kinds.ts';
import { SecurityMailRequired } from '../notifications.errors.ts';
import { PreferenceRepository } from '../persistence/preference.repository.ts';
import type { StoredPreferences } from '../stored-preferences.ts';

/** What somebody wants to be told, and how. */
@Injectable()
export class Preferences {
  constructor(
    private readonly preferences: PreferenceRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  of(userId: string): Promise<StoredPreferences> {
    return this.preferences.find(userId);
  }

  async save(
    userId: string,
    version: number,
    wanted: { readonly digest: DigestFrequency; readonly choices: Choices },
  ): Promise<StoredPreferences> {
    const kinds = refusedChanges(wanted.choices);
    if (kinds.length > 0) throw new SecurityMailRequired({ kinds });
    return this.transactions.run(async () => {
      await this.preferences.lock(userId);
      const current = await this.preferences.find(userId);
      if (current.version !== version) throw new StaleVersion();
      await this.preferences.save(userId, { ...wanted, version: version + 1 });
      return this.preferences.find(userId);
    });
  }
}
