import type { ChainedEntry } from '@raccordo/audit';

/** An entry to be read by people: names are looked up now, not kept. */
export interface ReadableAct {
  readonly entry: ChainedEntry;
  /** Null for jobs, and for people since erased. */
  readonly actorName: string | null;
}
