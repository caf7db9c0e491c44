import { Injectable, type PipeTransform } from '@nestjs/common';
import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import { ClaimNotFound } from '../agency-profile.errors.ts';

/** A capability in an address; a word that is none can only be a claim nobody makes. */
@Injectable()
export class CapabilityPipe implements PipeTransform<string, CapabilityId> {
  transform(value: string): CapabilityId {
    const capability = CAPABILITY_IDS.find((id) => id === value);
    if (capability === undefined) throw new ClaimNotFound();
    return capability;
  }
}
