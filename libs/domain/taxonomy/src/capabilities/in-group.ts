import type { LocalizedText } from '@raccordo/kernel';
import type { CapabilityGroup, CapabilityId } from '../capability-id.ts';
import type { Capability } from '../capability.ts';

export type CapabilityTexts = readonly [name: LocalizedText, summary: LocalizedText];

/** Turns a group's table of texts into capabilities, keeping the ids in the type. */
export function inGroup<Id extends CapabilityId>(
  group: CapabilityGroup,
  texts: Readonly<Record<Id, CapabilityTexts>>,
): Readonly<Record<Id, Capability>> {
  const entries = Object.entries<CapabilityTexts>(texts).map(([id, [name, summary]]) => [
    id,
    { id, group, name, summary },
  ]);
  return Object.fromEntries(entries) as Readonly<Record<Id, Capability>>;
}
