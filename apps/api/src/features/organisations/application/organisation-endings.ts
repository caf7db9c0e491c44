import { Injectable } from '@nestjs/common';

/** Takes back what an organisation has shown to others. */
export type OrganisationEnding = (organisationId: string) => Promise<void>;

/**
 * What else happens when an organisation is deleted, in that transaction and as the program. What
 * belongs to it is out of reach with it; what it has published is not, and each feature hides its own.
 */
@Injectable()
export class OrganisationEndings {
  private readonly endings: OrganisationEnding[] = [];

  register(ending: OrganisationEnding): void {
    this.endings.push(ending);
  }

  async run(organisationId: string): Promise<void> {
    for (const ending of this.endings) await ending(organisationId);
  }
}
