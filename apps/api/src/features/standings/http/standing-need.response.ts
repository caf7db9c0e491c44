import { CURRENCIES, type Currency } from '@raccordo/kernel';
import { OTHER_SECTOR, type ReleasedSector } from '@raccordo/market';
import { OBJECTIVE_VERDICTS, type ObjectiveVerdict } from '@raccordo/planning';
import {
  CAPABILITY_IDS,
  type CapabilityId,
  MACRO_AREA_IDS,
  type MacroAreaId,
  REGION_IDS,
  type RegionId,
  SECTOR_IDS,
  SIZE_CLASSES,
  type SizeClass,
} from '@raccordo/taxonomy';
import { Choice, Part, Parts, Text, Whole } from '../../../platform/http/response-fields.ts';
import { STANDING_NEED_KINDS, type StandingNeed, type StandingNeedKind } from '../standing-need.ts';

const NULLABLE = { nullable: true } as const;

class StandingTextResponse {
  @Text()
  readonly it!: string;

  @Text()
  readonly en!: string;
}

class FeeBandResponse {
  @Whole()
  readonly fromMinor!: number;

  @Whole({ ...NULLABLE, description: 'Not in the band; null where it has no end.' })
  readonly toMinor!: number | null;
}

class StandingLineResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Whole()
  readonly weightPoints!: number;

  @Whole({ description: 'A month.' })
  readonly hours!: number;
}

/** All an agency may know of a need; of a real one nothing that names the firm. */
export class StandingNeedResponse {
  @Choice(STANDING_NEED_KINDS, 'StandingNeedKind')
  readonly kind!: StandingNeedKind;

  @Text()
  readonly key!: string;

  @Part(() => StandingTextResponse, { ...NULLABLE, description: 'Of typical needs only.' })
  readonly title!: StandingTextResponse | null;

  @Part(() => StandingTextResponse, NULLABLE)
  readonly summary!: StandingTextResponse | null;

  @Text({ ...NULLABLE, description: 'YYYY-MM, of real needs only.' })
  readonly month!: string | null;

  @Choice([...SECTOR_IDS, OTHER_SECTOR], 'ReleasedSector', {
    ...NULLABLE,
    description: '`other`: too rare to be named.',
  })
  readonly sector!: ReleasedSector | null;

  @Choice(REGION_IDS, 'RegionId', NULLABLE)
  readonly region!: RegionId | null;

  @Choice(MACRO_AREA_IDS, 'MacroAreaId', NULLABLE)
  readonly macroArea!: MacroAreaId | null;

  @Choice(SIZE_CLASSES, 'SizeClass', NULLABLE)
  readonly sizeClass!: SizeClass | null;

  @Choice(OBJECTIVE_VERDICTS, 'ObjectiveVerdict')
  readonly objective!: ObjectiveVerdict;

  @Choice(CURRENCIES, 'Currency')
  readonly currency!: Currency;

  @Part(() => FeeBandResponse, { ...NULLABLE, description: 'Monthly fees.' })
  readonly feeBand!: FeeBandResponse | null;

  @Parts(() => StandingLineResponse)
  readonly lines!: readonly StandingLineResponse[];

  static from(need: StandingNeed): StandingNeedResponse {
    const { title, summary, feeBand } = need;
    return {
      kind: need.kind,
      key: need.key,
      title: title === null ? null : { it: title.it, en: title.en },
      summary: summary === null ? null : { it: summary.it, en: summary.en },
      month: need.month,
      sector: need.sector,
      region: need.region,
      macroArea: need.macroArea,
      sizeClass: need.sizeClass,
      objective: need.objective,
      currency: need.currency,
      feeBand: feeBand === null ? null : { fromMinor: feeBand.fromMinor, toMinor: feeBand.toMinor },
      lines: need.lines.map(({ capability, weightPoints, hours }) => ({
        capability,
        weightPoints,
        hours,
      })),
    };
  }
}
