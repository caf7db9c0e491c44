import type { CapabilityId } from '@raccordo/taxonomy';

/** A request as an owner would type it, and the capabilities its words name (not those it needs). */
export type LabelledAsk = readonly [text: string, named: readonly CapabilityId[]];
