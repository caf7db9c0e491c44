import { CHAIN_FAULTS, type ChainFault, type ChainVerdict } from '@raccordo/audit';
import { Choice, Flag, Text, Whole } from '../../../platform/http/response-fields.ts';

export class VerificationResponse {
  @Flag()
  readonly isIntact!: boolean;

  @Whole({ nullable: true, description: 'Entries in an intact log.' })
  readonly count!: number | null;

  @Text({ nullable: true, description: 'Of the last entry of an intact log.' })
  readonly headHash!: string | null;

  @Whole({ nullable: true, description: 'The first entry that is not right.' })
  readonly brokenAt!: number | null;

  @Choice(CHAIN_FAULTS, 'ChainFault', { nullable: true })
  readonly reason!: ChainFault | null;

  static from(verdict: ChainVerdict): VerificationResponse {
    return verdict.kind === 'intact'
      ? {
          isIntact: true,
          count: verdict.head.seq,
          headHash: verdict.head.hash,
          brokenAt: null,
          reason: null,
        }
      : {
          isIntact: false,
          count: null,
          headHash: null,
          brokenAt: verdict.brokenAt,
          reason: verdict.reason,
        };
  }
}
