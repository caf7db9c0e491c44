import type { LocalizedText } from '@raccordo/kernel';
import {
  CAPABILITIES,
  CAPABILITY_GROUPS,
  CAPABILITY_IDS,
  type CapabilityGroup,
  type CapabilityId,
  CHANNEL_IDS,
  type ChannelId,
  CHANNELS,
  LANGUAGE_IDS,
  type LanguageId,
  LANGUAGES,
  REGION_IDS,
  type RegionId,
  REGIONS,
  SECTOR_IDS,
  type SectorId,
  SECTORS,
  SIZE_CLASS_NAMES,
  SIZE_CLASSES,
  type SizeClass,
} from '@raccordo/taxonomy';
import { Choice, Part, Parts, Text } from '../../../platform/http/response-fields.ts';

export class LocalizedTextResponse {
  @Text()
  readonly it!: string;

  @Text()
  readonly en!: string;

  static from({ it, en }: LocalizedText): LocalizedTextResponse {
    return { it, en };
  }
}

class CapabilityResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly id!: CapabilityId;

  @Choice(CAPABILITY_GROUPS, 'CapabilityGroup')
  readonly group!: CapabilityGroup;

  @Part(() => LocalizedTextResponse)
  readonly name!: LocalizedTextResponse;

  @Part(() => LocalizedTextResponse)
  readonly summary!: LocalizedTextResponse;
}

class ChannelResponse {
  @Choice(CHANNEL_IDS, 'ChannelId')
  readonly id!: ChannelId;

  @Part(() => LocalizedTextResponse)
  readonly name!: LocalizedTextResponse;

  @Part(() => LocalizedTextResponse)
  readonly summary!: LocalizedTextResponse;
}

class SectorResponse {
  @Choice(SECTOR_IDS, 'SectorId')
  readonly id!: SectorId;

  @Part(() => LocalizedTextResponse)
  readonly name!: LocalizedTextResponse;
}

class RegionResponse {
  @Choice(REGION_IDS, 'RegionId')
  readonly id!: RegionId;

  @Part(() => LocalizedTextResponse)
  readonly name!: LocalizedTextResponse;
}

class SizeResponse {
  @Choice(SIZE_CLASSES, 'SizeClass')
  readonly id!: SizeClass;

  @Part(() => LocalizedTextResponse)
  readonly name!: LocalizedTextResponse;
}

class LanguageResponse {
  @Choice(LANGUAGE_IDS, 'LanguageId')
  readonly id!: LanguageId;

  @Part(() => LocalizedTextResponse)
  readonly name!: LocalizedTextResponse;
}

export class TaxonomyResponse {
  @Parts(() => CapabilityResponse)
  readonly capabilities!: readonly CapabilityResponse[];

  @Parts(() => ChannelResponse)
  readonly channels!: readonly ChannelResponse[];

  @Parts(() => SectorResponse)
  readonly sectors!: readonly SectorResponse[];

  @Parts(() => RegionResponse)
  readonly regions!: readonly RegionResponse[];

  @Parts(() => SizeResponse)
  readonly sizes!: readonly SizeResponse[];

  @Parts(() => LanguageResponse)
  readonly languages!: readonly LanguageResponse[];

  static fromConstants(): TaxonomyResponse {
    const named = <Id extends string>({ id, name }: { id: Id; name: LocalizedText }) => ({
      id,
      name: LocalizedTextResponse.from(name),
    });
    return {
      capabilities: CAPABILITIES.map((capability) => ({
        ...named(capability),
        group: capability.group,
        summary: LocalizedTextResponse.from(capability.summary),
      })),
      channels: CHANNELS.map((channel) => ({
        ...named(channel),
        summary: LocalizedTextResponse.from(channel.summary),
      })),
      sectors: SECTORS.map(named),
      regions: REGIONS.map(named),
      sizes: SIZE_CLASSES.map((id) => named({ id, name: SIZE_CLASS_NAMES[id] })),
      languages: LANGUAGES.map(named),
    };
  }
}
