import { Whole } from '../../../platform/http/response-fields.ts';
import type { ProgrammeStatistics } from '../statistics.query.ts';

export class ProgrammeStatisticsResponse {
  @Whole()
  readonly publishedAgencies!: number;

  @Whole()
  readonly offers!: number;

  @Whole({ description: 'Offers shown by a case or verified.' })
  readonly offersWithEvidence!: number;

  @Whole({ description: 'Regions where at least one agency works on site.' })
  readonly regionsServed!: number;

  @Whole()
  readonly briefsSubmitted!: number;

  @Whole()
  readonly briefsMatched!: number;

  @Whole({ description: 'Submitted briefs that were told: no agency yet.' })
  readonly briefsWithoutAgency!: number;

  static from(statistics: ProgrammeStatistics): ProgrammeStatisticsResponse {
    return {
      publishedAgencies: statistics.publishedAgencies,
      offers: statistics.offers,
      offersWithEvidence: statistics.offersWithEvidence,
      regionsServed: statistics.regionsServed,
      briefsSubmitted: statistics.briefsSubmitted,
      briefsMatched: statistics.briefsMatched,
      briefsWithoutAgency: statistics.briefsWithoutAgency,
    };
  }
}
