import { Injectable } from '@nestjs/common';
import type { Agency } from '@raccordo/agency';
import { AgencyNotFoundError } from '../agency.errors.ts';
import { AgencyNotices } from '../persistence/agency-notices.ts';
import { AgencyPublicationRepository } from '../persistence/agency-publication.repository.ts';
import { AgencyRepository } from '../persistence/agency.repository.ts';
import { type PublicAgency, publicAgencyOf } from '../public-agency.ts';

/** Found where it was looked for, or under the address of the agency it was merged into. */
export type FoundAgency =
  | { readonly kind: 'here'; readonly shown: PublicAgency }
  | { readonly kind: 'moved'; readonly slug: string };

@Injectable()
export class GetAgency {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly publications: AgencyPublicationRepository,
    private readonly notices: AgencyNotices,
  ) {}

  /** A suspended agency keeps its page, with the notice on it. */
  async execute(slug: string): Promise<FoundAgency> {
    const agency = await this.agencies.findBySlug(slug);
    if (agency !== null) return { kind: 'here', shown: await this.shown(agency) };
    const moved = await this.notices.findMoved(slug);
    if (moved === null) throw new AgencyNotFoundError();
    return { kind: 'moved', slug: moved };
  }

  private async shown(agency: Agency): Promise<PublicAgency> {
    const reasons = await this.agencies.findReasons(agency.id);
    const page = await this.publications.find(agency.id);
    const notice =
      agency.status === 'suspended' ? await this.notices.findSuspension(agency.id) : null;
    return publicAgencyOf(agency, reasons, page, notice);
  }
}
