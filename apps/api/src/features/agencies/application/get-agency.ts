import { Injectable } from '@nestjs/common';
import type { Agency } from '@raccordo/agency';
import { AgencyNotFoundError } from '../agency.errors.ts';
import { AgencyPublicationRepository } from '../persistence/agency-publication.repository.ts';
import { AgencyRepository } from '../persistence/agency.repository.ts';
import { type PublicAgency, publicAgencyOf } from '../public-agency.ts';

@Injectable()
export class GetAgency {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly publications: AgencyPublicationRepository,
  ) {}

  /** Suspended agencies are not shown: only their exclusions say so. */
  async execute(slug: string): Promise<PublicAgency> {
    const agency = await this.agencies.findBySlug(slug);
    if (agency?.status !== 'published') throw new AgencyNotFoundError();
    return this.shown(agency);
  }

  private async shown(agency: Agency): Promise<PublicAgency> {
    const reasons = await this.agencies.findReasons(agency.id);
    return publicAgencyOf(agency, reasons, await this.publications.find(agency.id));
  }
}
