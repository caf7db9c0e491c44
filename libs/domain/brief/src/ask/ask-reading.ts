import type { CapabilityId } from '@raccordo/taxonomy';

/** One capability an ask names, and the words that led there. */
export interface Mention {
  readonly capability: CapabilityId;
  /** As typed, misspellings included. */
  readonly words: readonly string[];
  /** Span in the text, UTF-16 units, end excluded. */
  readonly start: number;
  readonly end: number;
  /** 0..1: how surely these words name this capability. */
  readonly certainty: number;
}

export interface AskReading {
  /** In order of appearance; certainty decides between mentions of the same words. */
  readonly mentions: readonly Mention[];
  /** Each named capability once, most certain first, then in order of appearance. */
  readonly capabilities: readonly CapabilityId[];
}
