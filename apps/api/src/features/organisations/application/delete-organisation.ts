import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import { OrganisationNameMismatch, OrganisationNotFound } from '../organisations.errors.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';
import { OrganisationEndings } from './organisation-endings.ts';

/**
 * At once it is gone for everybody: sessions read who belongs where anew with every request. Its
 * rows stay for a while, for who regrets it and writes to whoever runs the service.
 */
@Injectable()
export class DeleteOrganisation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly endings: OrganisationEndings,
    private readonly audit: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async execute(userId: string, id: string, typedName: string): Promise<void> {
    await this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const organisation = await this.organisations.lock(id);
        if (organisation === null) throw new OrganisationNotFound();
        if (typedName.trim() !== organisation.name) throw new OrganisationNameMismatch();
        await this.organisations.markDeleted(id, this.clock.now());
        await this.endings.run(id);
        await this.audit.execute({
          action: 'organisation.deleted',
          actorId: userId,
          objectKind: 'organisation',
          objectId: id,
          before: null,
          after: null,
          reason: null,
        });
      }),
    );
  }
}
