import { Injectable } from '@nestjs/common';
import type { Agency } from '@raccordo/agency';
import { AgencyRepository } from '../persistence/agency.repository.ts';

/** Agencies as the ranking and the matches need them: published and suspended, never drafts. */
@Injectable()
export class AgencyCatalog {
  constructor(private readonly agencies: AgencyRepository) {}

  /** In the order of ids. */
  loadAll(): Promise<readonly Agency[]> {
    return this.agencies.loadAll();
  }

  async loadOne(id: string): Promise<Agency | null> {
    const [agency] = await this.agencies.loadSome([id]);
    return agency ?? null;
  }

  /** The one an organisation listed, drafts included. */
  findOfOrganisation(organisationId: string): Promise<Agency | null> {
    return this.agencies.findOfOrganisation(organisationId);
  }

  /** Those that exist, in the order of ids; one query. */
  loadSome(ids: readonly string[]): Promise<readonly Agency[]> {
    return this.agencies.loadSome(ids);
  }
}
