import { Injectable } from '@nestjs/common';
import { liveAgencyOf } from '@raccordo/agency';
import { asAgencyId } from '@raccordo/kernel';
import { AgencyRepository, type PublicAgency, publicAgencyOf } from '../../agencies/index.ts';
import { isCompanyChecked } from '../stored-profile.ts';
import { ProfileFiles } from './profile-files.ts';
import { ReadEvidence } from './read-evidence.ts';

/** The public page as it would be if the draft were published now. */
@Injectable()
export class PreviewProfile {
  constructor(
    private readonly evidence: ReadEvidence,
    private readonly agencies: AgencyRepository,
    private readonly files: ProfileFiles,
  ) {}

  async execute(organisationId: string): Promise<PublicAgency> {
    const { profile, cases, claims, levelOf } = await this.evidence.execute(organisationId);
    const content = { profile: profile.content, cases };
    const { agencyId, approvedContent, reviewedAt } = profile;
    const [present] = agencyId === null ? [] : await this.agencies.loadSome([agencyId]);
    const agency = liveAgencyOf(content, levelOf, {
      id: asAgencyId(agencyId ?? organisationId),
      slug: present?.slug ?? '',
      status: 'published',
      rating: present?.rating ?? null,
      responsiveness: present?.responsiveness ?? { answeredInTime: 0, received: 0 },
    });
    const reasons = new Map(claims.map((one) => [one.capability, one.evidence.reason]));
    return publicAgencyOf(agency, reasons, {
      content: await this.files.preview(organisationId, content),
      approvedAt: approvedContent === null ? null : reviewedAt,
      isChanged: !isCompanyChecked(profile),
    });
  }
}
