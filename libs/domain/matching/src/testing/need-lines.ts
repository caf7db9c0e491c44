import type { CapabilityId } from '@raccordo/taxonomy';
import type { NeedLine } from '@raccordo/planning';

/**
 * `needLines({ search_ads: [24, 6] })`: points of a hundred and hours a month by capability. Points
 * must sum to 100, as the weights of a need do.
 */
export function needLines(
  byCapability: Partial<Record<CapabilityId, readonly [points: number, hours: number]>>,
): readonly NeedLine[] {
  return Object.entries(byCapability).map(([capability, [points, hours]]) => ({
    capability: capability as CapabilityId,
    weightPpm: Math.round(points * 10_000),
    minutes: hours * 60,
    recurringMinutes: hours * 60,
    oneOffMinutes: 0,
    inHouseMinutes: 0,
    isMustHave: false,
    sources: [{ kind: 'ask' }],
  }));
}
