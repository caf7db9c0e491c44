import { Injectable } from '@nestjs/common';
import { claimOn, countsUntilOf, isAgeingSoon, nextAgeing } from '@raccordo/agency';
import { Clock } from '../../../platform/clock/clock.ts';
import { NotifyPeople } from '../../notifications/index.ts';
import { AgencyClaimRepository } from '../persistence/agency-claim.repository.ts';
import { liveContentOf, type StoredProfile } from '../stored-profile.ts';
import { dayAfter, todayOf } from '../today.ts';

/** Tells an agency's people, once for each case, that it will soon prove nothing any more. */
@Injectable()
export class WarnOfAgeing {
  constructor(
    private readonly claims: AgencyClaimRepository,
    private readonly notify: NotifyPeople,
    private readonly clock: Clock,
  ) {}

  async execute(profile: StoredProfile, agencyId: string): Promise<void> {
    const content = liveContentOf(profile);
    if (content === null) return;
    const { offers, company } = content.profile;
    const today = todayOf(this.clock);
    const claims = await this.claims.listOf(agencyId);
    const soon = nextAgeing(
      offers.map(({ capability }) => claimOn(capability, claims)),
      content.cases,
      today,
    ).filter((ageing) => isAgeingSoon(ageing, today));
    const caseIds = new Set(soon.map(({ caseId }) => caseId));
    for (const { id, title, deliveredIn } of content.cases) {
      if (!caseIds.has(id) || deliveredIn === null) continue;
      const expiresOn = dayAfter(countsUntilOf(deliveredIn));
      await this.notify.execute({
        kind: 'evidence-expiring',
        organisationId: profile.organisationId,
        roles: ['owner', 'member'],
        params: {
          agencyName: company.name ?? '',
          caseTitle: title,
          expiresOn,
          path: '/agency/evidence',
        },
        dedupeKey: `evidence-expiring:${id}:${expiresOn}`,
      });
    }
  }
}
