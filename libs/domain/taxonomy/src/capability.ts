import type { LocalizedText } from '@raccordo/kernel';
import type { CapabilityGroup, CapabilityId } from './capability-id.ts';

export interface Capability {
  readonly id: CapabilityId;
  readonly group: CapabilityGroup;
  readonly name: LocalizedText;
  /** One line an owner understands without knowing the name. */
  readonly summary: LocalizedText;
}
