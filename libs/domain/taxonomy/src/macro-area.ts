import type { LocalizedText } from '@raccordo/kernel';
import type { RegionId } from './region-id.ts';

/** NUTS 1 areas of Italy: what a region is widened to where naming it would say too much. */
export const MACRO_AREA_IDS = ['ITC', 'ITH', 'ITI', 'ITF', 'ITG'] as const;

export type MacroAreaId = (typeof MACRO_AREA_IDS)[number];

export const MACRO_AREA_NAMES: Readonly<Record<MacroAreaId, LocalizedText>> = {
  ITC: { it: 'Nord-ovest', en: 'North-west' },
  ITH: { it: 'Nord-est', en: 'North-east' },
  ITI: { it: 'Centro', en: 'Centre' },
  ITF: { it: 'Sud', en: 'South' },
  ITG: { it: 'Isole', en: 'Islands' },
};

/** A NUTS 2 code begins with the code of its area. */
export function macroAreaOf(region: RegionId): MacroAreaId {
  const area = MACRO_AREA_IDS.find((id) => region.startsWith(id));
  if (area === undefined) throw new Error(`${region} lies in no area`);
  return area;
}
