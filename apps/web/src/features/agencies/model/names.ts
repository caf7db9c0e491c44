import type { Locale, LocalizedText } from '@raccordo/kernel';
import {
  GROUP_NAMES,
  LANGUAGES,
  REGIONS,
  SECTORS,
  SIZE_CLASS_NAMES,
  capabilityOf,
  type CapabilityGroup,
  type CapabilityId,
  type LanguageId,
  type RegionId,
  type SectorId,
  type SizeClass,
} from '@raccordo/taxonomy';

interface Named<Id> {
  readonly id: Id;
  readonly name: LocalizedText;
}

const named = <Id extends string>(list: readonly Named<Id>[], id: Id, locale: Locale): string =>
  list.find((item) => item.id === id)?.name[locale] ?? id;

export const capabilityName = (id: CapabilityId, locale: Locale) => capabilityOf(id).name[locale];
export const groupName = (id: CapabilityGroup, locale: Locale) => GROUP_NAMES[id][locale];
export const regionName = (id: RegionId, locale: Locale) => named(REGIONS, id, locale);
export const sectorName = (id: SectorId, locale: Locale) => named(SECTORS, id, locale);
export const languageName = (id: LanguageId, locale: Locale) => named(LANGUAGES, id, locale);
export const sizeName = (id: SizeClass, locale: Locale) => SIZE_CLASS_NAMES[id][locale];
