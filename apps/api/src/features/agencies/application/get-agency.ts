import { Injectable } from '@nestjs/common';
import { type Agency, kindOf, type KindVerdict } from '@raccordo/agency';
import type { GroupLine } from '../agency-filters.ts';
import { groupLinesOf } from '../group-lines.ts';
import { AgencyNotFoundError } from '../agency.errors.ts';
import { AgencyRepository } from '../persistence/agency.repository.ts';

export interface AgencyProfile {
  readonly agency: Agency;
  readonly verdict: KindVerdict;
  readonly groups: readonly GroupLine[];
}

@Injectable()
export class GetAgency {
  constructor(private readonly agencies: AgencyRepository) {}

  /** Suspended agencies are not shown: only their exclusions say so. */
  async execute(slug: string): Promise<AgencyProfile> {
    const agency = await this.agencies.findBySlug(slug);
    if (agency?.status !== 'published') throw new AgencyNotFoundError();
    return { agency, verdict: kindOf(agency.offers), groups: groupLinesOf(agency.offers) };
  }
}
