import { Injectable } from '@nestjs/common';
import { nextClaimState } from '@raccordo/agency';
import { AgencyClaimRepository } from '../../agency-profiles/index.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { MergeRepository } from '../persistence/merge.repository.ts';

/**
 * What was examined or contested of the source goes on for the target. Where both have a claim, the
 * target's stands, and open contests of the other one put it in question.
 */
@Injectable()
export class MoveClaims {
  constructor(
    private readonly claims: AgencyClaimRepository,
    private readonly merges: MergeRepository,
    private readonly clock: Clock,
  ) {}

  async execute(
    sourceId: string,
    target: { readonly id: string; readonly organisationId: string | null },
  ): Promise<{ readonly claims: number; readonly contests: number }> {
    const own = await this.claims.listOf(target.id);
    const now = this.clock.now();
    let [claims, contests] = [0, 0];
    for (const claim of await this.claims.listOf(sourceId)) {
      const { capability } = claim;
      const present = own.find((one) => one.capability === capability);
      if (present === undefined) {
        await this.claims.save({
          ...claim,
          agencyId: target.id,
          organisationId: target.organisationId,
          updatedAt: now,
        });
        claims += 1;
      } else {
        const disputed = nextClaimState(present.state, 'contest');
        if (claim.state !== 'contested' || disputed === null) continue;
        const version = present.version + 1;
        await this.claims.save({ ...present, state: disputed, version, updatedAt: now });
      }
      contests += await this.merges.moveContests(capability, sourceId, target.id);
    }
    return { claims, contests };
  }
}
