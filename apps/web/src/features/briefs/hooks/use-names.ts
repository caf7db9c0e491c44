import {
  CHANNELS,
  LANGUAGES,
  REGIONS,
  SECTORS,
  capabilityOf,
  type CapabilityId,
  type ChannelId,
  type LanguageId,
  type RegionId,
  type SectorId,
} from '@raccordo/taxonomy';
import { useLocale } from '../../../shared/i18n/use-locale.ts';

export interface Names {
  readonly capability: (id: CapabilityId) => string;
  readonly channel: (id: ChannelId) => string;
  readonly language: (id: LanguageId) => string;
  readonly region: (id: RegionId) => string;
  readonly sector: (id: SectorId) => string;
}

/** The names the field itself carries, in the language of the page. */
export function useNames(): Names {
  const locale = useLocale();
  const find = <Id extends string>(
    all: readonly { readonly id: Id; readonly name: Readonly<Record<'it' | 'en', string>> }[],
    id: Id,
  ): string => all.find((item) => item.id === id)?.name[locale] ?? id;
  return {
    capability: (id) => capabilityOf(id).name[locale],
    channel: (id) => find(CHANNELS, id),
    language: (id) => find(LANGUAGES, id),
    region: (id) => find(REGIONS, id),
    sector: (id) => find(SECTORS, id),
  };
}
