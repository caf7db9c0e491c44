import { Fraction, Whole } from '../../../platform/http/response-fields.ts';
import type { AgencyOwnExposure } from '../application/own-exposure.ts';

export class OwnExposureResponse {
  @Whole()
  readonly days!: number;

  @Whole({ description: 'Shortlists of the period.' })
  readonly lists!: number;

  @Whole({ description: 'Shortlists the agency was in.' })
  readonly shown!: number;

  @Whole({ description: 'Shortlists it was near enough to be in.' })
  readonly contended!: number;

  @Fraction()
  readonly attentionShare!: number;

  @Fraction()
  readonly meritShare!: number;

  static from(exposure: AgencyOwnExposure): OwnExposureResponse {
    const { days, lists, shown, contended, attentionShare, meritShare } = exposure;
    return { days, lists, shown, contended, attentionShare, meritShare };
  }
}
