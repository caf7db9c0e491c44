import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyProfileRepository, LiveListing } from '../../agency-profiles/index.ts';
import { RecordAct } from '../../audit/index.ts';
import { AgencyNotHere, NotSuspended } from '../curation.errors.ts';
import { SuspensionRepository } from '../persistence/suspension.repository.ts';

/** The agency is back in the matches; the suspension stays in its history. */
@Injectable()
export class LiftSuspension {
  constructor(
    private readonly suspensions: SuspensionRepository,
    private readonly profiles: AgencyProfileRepository,
    private readonly listing: LiveListing,
    private readonly record: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(adminId: string, agencyId: string, reason: string): Promise<void> {
    return this.transactions.run(async () => {
      // Always the profile first, as its own people do: two orders would lock each other out.
      const profile = await this.profiles.lockByAgency(agencyId);
      const agency = await this.suspensions.lockAgency(agencyId);
      if (agency === null) throw new AgencyNotHere();
      const open = await this.suspensions.findOpen(agencyId);
      if (open === null) throw new NotSuspended();
      const now = this.clock.now();
      await this.suspensions.lift(open.id, adminId, now, reason.trim());
      await this.suspensions.setStatus(agencyId, 'published', now);
      // What was rejected meanwhile does not come back with it.
      if (profile !== null && profile.publishedContent !== null)
        await this.listing.write(profile, agencyId);
      await this.record.execute({
        action: 'agency.suspension_lifted',
        actorId: adminId,
        objectKind: 'agency',
        objectId: agencyId,
        before: { status: agency.status, suspensionId: open.id },
        after: { status: 'published' },
        reason: reason.trim(),
      });
    });
  }
}
