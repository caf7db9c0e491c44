import { type Counted, LEAST_FIRMS, type Tally } from '@raccordo/market';
import { OBJECTIVE_VERDICTS, type ObjectiveVerdict } from '@raccordo/planning';
import {
  CAPABILITY_IDS,
  type CapabilityId,
  REGION_IDS,
  type RegionId,
  SECTOR_IDS,
  type SectorId,
} from '@raccordo/taxonomy';
import { Choice, Part, Parts, Whole } from '../../../platform/http/response-fields.ts';
import { MARKET_DAYS } from '../../market/index.ts';
import type { CapabilityFigures, MarketStatistics } from '../application/read-market-statistics.ts';

const NULLABLE = { nullable: true } as const;
const OTHERS = { description: 'Of values too rare to be told, together.' };

class ObjectiveCountResponse {
  @Choice(OBJECTIVE_VERDICTS, 'ObjectiveVerdict')
  readonly value!: ObjectiveVerdict;

  @Whole()
  readonly count!: number;
}

class SectorCountResponse {
  @Choice(SECTOR_IDS, 'SectorId', NULLABLE)
  readonly value!: SectorId | null;

  @Whole()
  readonly count!: number;
}

class RegionCountResponse {
  @Choice(REGION_IDS, 'RegionId', NULLABLE)
  readonly value!: RegionId | null;

  @Whole()
  readonly count!: number;
}

class ObjectiveTallyResponse {
  @Parts(() => ObjectiveCountResponse)
  readonly shown!: readonly ObjectiveCountResponse[];

  @Whole(OTHERS)
  readonly others!: number;
}

class SectorTallyResponse {
  @Parts(() => SectorCountResponse)
  readonly shown!: readonly SectorCountResponse[];

  @Whole(OTHERS)
  readonly others!: number;
}

class RegionTallyResponse {
  @Parts(() => RegionCountResponse)
  readonly shown!: readonly RegionCountResponse[];

  @Whole(OTHERS)
  readonly others!: number;
}

class CapabilityFiguresResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Whole()
  readonly declared!: number;

  @Whole()
  readonly shown!: number;

  @Whole()
  readonly verified!: number;

  static from(figures: CapabilityFigures): CapabilityFiguresResponse {
    const { capability, declared, shown, verified } = figures;
    return { capability, declared, shown, verified };
  }
}

export class MarketStatisticsResponse {
  @Whole({ description: 'How many days back briefs are counted.' })
  readonly days!: number;

  @Whole({ description: 'Values given by fewer firms than this are not told.' })
  readonly leastFirms!: number;

  @Whole()
  readonly briefs!: number;

  @Whole({ ...NULLABLE, description: 'Told: no agency yet. Null while the firms are too few.' })
  readonly briefsWithoutAgency!: number | null;

  @Whole({ ...NULLABLE, description: 'Of the first match. Null while the firms are too few.' })
  readonly medianCoveragePpm!: number | null;

  @Part(() => ObjectiveTallyResponse)
  readonly byObjective!: ObjectiveTallyResponse;

  @Part(() => SectorTallyResponse)
  readonly bySector!: SectorTallyResponse;

  @Part(() => RegionTallyResponse)
  readonly byRegion!: RegionTallyResponse;

  @Parts(() => CapabilityFiguresResponse, {
    description: 'Published agencies by capability, in taxonomy order.',
  })
  readonly capabilities!: readonly CapabilityFiguresResponse[];

  static from({ briefs, capabilities }: MarketStatistics): MarketStatisticsResponse {
    const figures = new Map(capabilities.map((one) => [one.capability, one]));
    return {
      days: MARKET_DAYS,
      leastFirms: LEAST_FIRMS,
      briefs: briefs.briefs,
      briefsWithoutAgency: briefs.withoutAgency,
      medianCoveragePpm: briefs.medianCoveragePpm,
      byObjective: tallyFrom(briefs.byObjective),
      bySector: tallyFrom(briefs.bySector),
      byRegion: tallyFrom(briefs.byRegion),
      capabilities: CAPABILITY_IDS.map((capability) =>
        CapabilityFiguresResponse.from(figures.get(capability) ?? nobody(capability)),
      ),
    };
  }
}

function tallyFrom<Value>({ shown, others }: Tally<Value>): Tally<Value> {
  return { shown: shown.map(({ value, count }): Counted<Value> => ({ value, count })), others };
}

const nobody = (capability: CapabilityId): CapabilityFigures => ({
  capability,
  declared: 0,
  shown: 0,
  verified: 0,
});
