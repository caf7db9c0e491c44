import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '../../../platform/access/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { MembershipRepository } from '../persistence/membership.repository.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';
import { checkedVatNumber } from './checked-vat-number.ts';

export interface FoundingOwner {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly vatNumber: string | null;
  readonly ownerId: string;
}

/** A firm or an agency, and the person who owns it. */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly memberships: MembershipRepository,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** Asked as the program: whoever founds an organisation is nobody in it yet. Its id. */
  async execute({ kind, name, vatNumber, ownerId }: FoundingOwner): Promise<string> {
    const checked = checkedVatNumber(vatNumber);
    return this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const id = this.ids.nextId();
        const now = this.clock.now();
        await this.organisations.insert({ id, kind, name: name.trim(), vatNumber: checked }, now);
        await this.memberships.insert(id, ownerId, 'owner', now);
        return id;
      }),
    );
  }
}
