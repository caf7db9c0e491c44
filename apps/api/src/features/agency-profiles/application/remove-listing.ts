import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '../../agencies/index.ts';

/** An agency that listed itself goes with its organisation. */
@Injectable()
export class RemoveListing {
  constructor(private readonly agencies: AgencyRepository) {}

  /** One that a directory brought stays where it came from, and a sanction stays on record. */
  execute(organisationId: string): Promise<void> {
    return this.agencies.deleteWithdrawnOf(organisationId);
  }
}
