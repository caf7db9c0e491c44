import { AGENCY_STATUSES, type AgencyStatus } from '@raccordo/agency';
import { GATE_REASONS, type GateReason } from '@raccordo/matching';
import { Choice, Parts, Text, Whole } from '../../../platform/http/response-fields.ts';
import type { AdminStatistics } from '../application/read-admin-statistics.ts';

class MonthFiguresResponse {
  @Text({ description: 'YYYY-MM' })
  readonly month!: string;

  @Whole()
  readonly briefs!: number;

  @Whole()
  readonly withoutAgency!: number;
}

class ReasonFiguresResponse {
  @Choice(GATE_REASONS, 'GateReason')
  readonly reason!: GateReason;

  @Whole()
  readonly exclusions!: number;
}

class StatusFiguresResponse {
  @Choice(AGENCY_STATUSES, 'AgencyStatus')
  readonly status!: AgencyStatus;

  @Whole()
  readonly agencies!: number;
}

export class AdminStatisticsResponse {
  @Parts(() => MonthFiguresResponse, { description: 'Matched briefs, latest month first.' })
  readonly months!: readonly MonthFiguresResponse[];

  @Parts(() => ReasonFiguresResponse, { description: 'By the first gate that shut.' })
  readonly exclusions!: readonly ReasonFiguresResponse[];

  @Parts(() => StatusFiguresResponse)
  readonly agencies!: readonly StatusFiguresResponse[];

  @Whole({ nullable: true })
  readonly medianCoveragePpm!: number | null;

  @Whole({ description: 'Needs agencies may see, made anonymous.' })
  readonly needsReleased!: number;

  @Whole({ description: 'Needs too rare to be seen by anybody.' })
  readonly needsWithheld!: number;

  static from(statistics: AdminStatistics): AdminStatisticsResponse {
    const { months, exclusions, agencies } = statistics;
    return {
      months: months.map(({ month, briefs, withoutAgency }) => ({ month, briefs, withoutAgency })),
      exclusions: exclusions.map(({ reason, exclusions: times }) => ({
        reason,
        exclusions: times,
      })),
      agencies: agencies.map(({ status, agencies: count }) => ({ status, agencies: count })),
      medianCoveragePpm: statistics.medianCoveragePpm,
      needsReleased: statistics.needsReleased,
      needsWithheld: statistics.needsWithheld,
    };
  }
}
