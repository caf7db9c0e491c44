import type { LocalizedText } from '@raccordo/kernel';
import {
  MACRO_AREA_NAMES,
  type CapabilityGroup,
  type CapabilityId,
  type MacroAreaId,
  type SizeClass,
} from '@raccordo/taxonomy';
import { useMemo } from 'react';
import { useBooks } from '../books/use-books.ts';
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
  const { taxonomy } = useBooks();
  return useMemo(() => {
    const nameIn =
      (all: readonly Named[]) =>
      (id: string): string =>
        all.find((item) => item.id === id)?.name[locale] ?? id;
    return {
      capability: nameIn(taxonomy.capabilities),
      group: (id) => taxonomy.groupNames[id][locale],
      channel: nameIn(taxonomy.channels),
      language: nameIn(taxonomy.languages),
      macroArea: (id) => MACRO_AREA_NAMES[id][locale],
      region: nameIn(taxonomy.regions),
      sector: nameIn(taxonomy.sectors),
      size: (id) => taxonomy.sizeNames[id][locale],
    };
  }, [locale, taxonomy]);
}
