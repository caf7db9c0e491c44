import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { OrganisationNotFound } from '../organisations.errors.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';
import { checkedVatNumber } from './checked-vat-number.ts';

export interface OrganisationChange {
  readonly name: string;
  readonly vatNumber: string | null;
}

@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, version: number, change: OrganisationChange): Promise<void> {
    const vatNumber = checkedVatNumber(change.vatNumber);
    await this.transactions.run(async () => {
      const organisation = await this.organisations.lock(id);
      if (organisation === null) throw new OrganisationNotFound();
      if (organisation.version !== version) {
        throw new StaleVersion({ version: organisation.version });
      }
      const name = change.name.trim();
      await this.organisations.replace(
        { ...organisation, name, vatNumber, version: version + 1 },
        this.clock.now(),
      );
    });
  }
}
