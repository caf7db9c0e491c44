import type { LocalizedText } from '@raccordo/kernel';
import {
  CAPABILITY_GROUPS,
  CAPABILITY_IDS,
  type CapabilityGroup,
  type CapabilityId,
  CHANNEL_IDS,
  type ChannelId,
  LANGUAGE_IDS,
  type LanguageId,
  REGION_IDS,
  type RegionId,
  SECTOR_IDS,
  type SectorId,
  SIZE_CLASSES,
  type SizeClass,
  type TaxonomyBook,
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

  static from(book: TaxonomyBook): TaxonomyResponse {
    const named = <Id extends string>({ id, name }: { id: Id; name: LocalizedText }) => ({
      id,
      name: LocalizedTextResponse.from(name),
    });
    return {
      capabilities: book.capabilities.map((capability) => ({
        ...named(capability),
        group: capability.group,
        summary: LocalizedTextResponse.from(capability.summary),
      })),
      channels: book.channels.map((channel) => ({
        ...named(channel),
        summary: LocalizedTextResponse.from(channel.summary),
      })),
      sectors: book.sectors.map(named),
      regions: book.regions.map(named),
      sizes: SIZE_CLASSES.map((id) => named({ id, name: book.sizeNames[id] })),
      languages: book.languages.map(named),
    };
  }
}
