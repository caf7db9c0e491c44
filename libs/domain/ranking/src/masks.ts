import {
  LANGUAGE_IDS,
  REGION_IDS,
  SECTOR_IDS,
  SIZE_CLASSES,
  type LanguageId,
  type RegionId,
  type SectorId,
  type SizeClass,
} from '@raccordo/taxonomy';
import { LANGUAGE_SHIFT } from './kernel/layout.ts';

/** A set of words of the taxonomy as bits, in taxonomy order. */
function maskOf<Id extends string>(ids: readonly Id[], order: readonly Id[]): number {
  return ids.reduce((mask, id) => mask | (1 << order.indexOf(id)), 0);
}

export const regionMask = (ids: readonly RegionId[]): number => maskOf(ids, REGION_IDS);

export const languageMask = (ids: readonly LanguageId[]): number =>
  maskOf(ids, LANGUAGE_IDS) << LANGUAGE_SHIFT;

export const sectorMask = (ids: readonly SectorId[]): number => maskOf(ids, SECTOR_IDS);

export const sizeMask = (ids: readonly SizeClass[]): number => maskOf(ids, SIZE_CLASSES);

/** The words of a mask: the inverse of `maskOf`. */
export function wordsOf<Id extends string>(mask: number, order: readonly Id[]): Id[] {
  return order.filter((_, index) => (mask & (1 << index)) !== 0);
}

export const sizesOf = (mask: number): SizeClass[] => wordsOf(mask, SIZE_CLASSES);
