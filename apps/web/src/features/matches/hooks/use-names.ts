import {
  capabilityOf,
  CHANNELS,
  LANGUAGES,
  REGIONS,
  SECTORS,
  type CapabilityId,
} from '@raccordo/taxonomy';
import type { LocalizedText } from '@raccordo/kernel';
import { useMemo } from 'react';
import { useLocale } from '../../../shared/i18n/use-locale.ts';

interface Named {
  readonly id: string;
  readonly name: LocalizedText;
}

export interface Names {
  readonly capability: (id: CapabilityId) => string;
  readonly channel: (id: string) => string;
  readonly language: (id: string) => string;
  readonly region: (id: string) => string;
  readonly sector: (id: string) => string;
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
      channel: nameIn(CHANNELS),
      language: nameIn(LANGUAGES),
      region: nameIn(REGIONS),
      sector: nameIn(SECTORS),
    };
  }, [locale]);
}
