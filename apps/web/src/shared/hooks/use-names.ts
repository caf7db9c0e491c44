import type { LocalizedText } from '@raccordo/kernel';
import {
  CHANNELS,
  GROUP_NAMES,
  LANGUAGES,
  MACRO_AREA_NAMES,
  REGIONS,
  SECTORS,
  SIZE_CLASS_NAMES,
  capabilityOf,
  type CapabilityGroup,
  type CapabilityId,
  type MacroAreaId,
  type SizeClass,
} from '@raccordo/taxonomy';
import { useMemo } from 'react';
import { useLocale } from '../i18n/use-locale.ts';

interface Named {
  readonly id: string;
  readonly name: LocalizedText;
}

export interface Names {
  readonly capability: (id: CapabilityId) => string;
  readonly group: (id: CapabilityGroup) => string;
  readonly channel: (id: string) => string;
  readonly language: (id: string) => string;
  readonly macroArea: (id: MacroAreaId) => string;
  readonly region: (id: string) => string;
  readonly sector: (id: string) => string;
  readonly size: (id: SizeClass) => string;
}

/** The names the field itself carries, in the language of the page. */
export function useNames(): Names {
  const locale = useLocale();
  return useMemo(() => {
    const nameIn =
      (all: readonly Named[]) =>
      (id: string): string =>
        all.find((item) => item.id === id)?.name[locale] ?? id;
    return {
      capability: (id) => capabilityOf(id).name[locale],
      group: (id) => GROUP_NAMES[id][locale],
      channel: nameIn(CHANNELS),
      language: nameIn(LANGUAGES),
      macroArea: (id) => MACRO_AREA_NAMES[id][locale],
      region: nameIn(REGIONS),
      sector: nameIn(SECTORS),
      size: (id) => SIZE_CLASS_NAMES[id][locale],
    };
  }, [locale]);
}
