import { Injectable } from '@nestjs/common';

/** Takes away what a foreign key does not. */
export type OrganisationRemoval = (organisationId: string) => Promise<void>;

/** What else goes when the rows of an organisation go for good, just before and as the program. */
@Injectable()
export class OrganisationRemovals {
  private readonly removals: OrganisationRemoval[] = [];

  register(removal: OrganisationRemoval): void {
    this.removals.push(removal);
  }

  async run(organisationId: string): Promise<void> {
    for (const removal of this.removals) await removal(organisationId);
  }
}
