import type { LocalizedText } from '@raccordo/kernel';
import { CAPABILITIES } from '../capabilities.ts';
import { GROUP_NAMES } from '../capability-group.ts';
import { CAPABILITY_GROUPS } from '../capability-id.ts';
import type { CapabilityGroup } from '../capability-id.ts';
import type { Capability } from '../capability.ts';
import { CHANNELS } from '../channel.ts';
import type { Channel } from '../channel.ts';
import { LANGUAGES } from '../language.ts';
import type { Language } from '../language.ts';
import { REGIONS } from '../region.ts';
import type { Region } from '../region.ts';
import { SECTORS } from '../sector.ts';
import type { Sector } from '../sector.ts';
import { SIZE_CLASSES, SIZE_CLASS_NAMES } from '../size-class.ts';
import type { SizeClass } from '../size-class.ts';
import { tableOf } from '../table-of.ts';

/** What has a name people read; the kind is the first part of a label's id. */
export const LABEL_KINDS = [
  'capability',
  'group',
  'channel',
  'sector',
  'region',
  'size',
  'language',
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export type LabelField = 'name' | 'summary';

/** `capability.seo.name`: stable, so that a revision can say what it renames. */
export function labelIdOf(kind: LabelKind, id: string, field: LabelField = 'name'): string {
  return `${kind}.${id}.${field}`;
}

export type LabelsById = Readonly<Record<string, LocalizedText>>;

/**
 * All names of the field as one value. Which things exist is decided by the code; what they are
 * called can be revised. Version 0 is what the code ships.
 */
export interface TaxonomyBook {
  readonly version: number;
  readonly byId: LabelsById;
  readonly capabilities: readonly Capability[];
  readonly groupNames: Readonly<Record<CapabilityGroup, LocalizedText>>;
  readonly channels: readonly Channel[];
  readonly sectors: readonly Sector[];
  readonly regions: readonly Region[];
  readonly sizeNames: Readonly<Record<SizeClass, LocalizedText>>;
  readonly languages: readonly Language[];
}

/** The shipped names with some replaced; an id that the code does not know is left out. */
export function taxonomyBook(version: number, replaced: LabelsById): TaxonomyBook {
  const byId: Record<string, LocalizedText> = {};
  const at = (kind: LabelKind, id: string, field: LabelField, shipped: LocalizedText) => {
    const labelId = labelIdOf(kind, id, field);
    const text = replaced[labelId] ?? shipped;
    byId[labelId] = text;
    return text;
  };
  const named =
    (kind: LabelKind) =>
    <Thing extends { readonly id: string; readonly name: LocalizedText }>(thing: Thing): Thing => ({
      ...thing,
      name: at(kind, thing.id, 'name', thing.name),
    });
  const described =
    (kind: LabelKind) =>
    <
      Thing extends {
        readonly id: string;
        readonly name: LocalizedText;
        readonly summary: LocalizedText;
      },
    >(
      thing: Thing,
    ): Thing => ({
      ...named(kind)(thing),
      summary: at(kind, thing.id, 'summary', thing.summary),
    });
  return {
    version,
    byId,
    capabilities: CAPABILITIES.map(described('capability')),
    groupNames: tableOf(CAPABILITY_GROUPS, (id) => at('group', id, 'name', GROUP_NAMES[id])),
    channels: CHANNELS.map(described('channel')),
    sectors: SECTORS.map(named('sector')),
    regions: REGIONS.map(named('region')),
    sizeNames: tableOf(SIZE_CLASSES, (id) => at('size', id, 'name', SIZE_CLASS_NAMES[id])),
    languages: LANGUAGES.map(named('language')),
  };
}

/** The names as the code ships them. */
export const SHIPPED_TAXONOMY = taxonomyBook(0, {});
