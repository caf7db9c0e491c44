import { CAPABILITY_IDS } from './capability-id.ts';
import type { CapabilityId } from './capability-id.ts';
import type { Capability } from './capability.ts';
import { CONTENT } from './capabilities/content.ts';
import { CONVERSION } from './capabilities/conversion.ts';
import { DIFFUSION } from './capabilities/diffusion.ts';
import { MEASUREMENT } from './capabilities/measurement.ts';
import { STRATEGY } from './capabilities/strategy.ts';

const BY_ID: Readonly<Record<CapabilityId, Capability>> = {
  ...STRATEGY,
  ...CONTENT,
  ...DIFFUSION,
  ...CONVERSION,
  ...MEASUREMENT,
};

/** All capabilities in display order, which is also the tie order of the engine. */
export const CAPABILITIES: readonly Capability[] = CAPABILITY_IDS.map((id) => BY_ID[id]);

export function capabilityOf(id: CapabilityId): Capability {
  return BY_ID[id];
}

export function isCapabilityId(value: string): value is CapabilityId {
  return Object.hasOwn(BY_ID, value);
}
