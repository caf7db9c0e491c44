import { Injectable } from '@nestjs/common';
import type { Agency } from '@raccordo/agency';
import { AgencyCatalog } from '../../agencies/index.ts';
import { StandingWithoutAgency } from '../standings.errors.ts';

/** The agency an organisation has listed, published or not yet. */
@Injectable()
export class OwnAgency {
  constructor(private readonly catalog: AgencyCatalog) {}

  async get(organisationId: string): Promise<Agency> {
    const agency = await this.catalog.findOfOrganisation(organisationId);
    if (agency === null) throw new StandingWithoutAgency();
    return agency;
  }
}
