import { Injectable } from '@nestjs/common';
import { ReadTeamPartners, type TeamPartners } from '../../teams/index.ts';
import { OwnAgency } from './own-agency.ts';

/** With which kinds of partner the agency most often forms a team. */
@Injectable()
export class ReadPartners {
  constructor(
    private readonly own: OwnAgency,
    private readonly partners: ReadTeamPartners,
  ) {}

  async execute(organisationId: string): Promise<TeamPartners> {
    const agency = await this.own.get(organisationId);
    return this.partners.execute(agency.id);
  }
}
